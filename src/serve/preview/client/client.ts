import { briefPage } from './brief-page.ts';
import { cards } from './cards.ts';
import { homePage } from './home-page.ts';

const card = cards(document);
if (document.body.dataset['brief'] === undefined) homePage(document, card);
else briefPage(document, card);
