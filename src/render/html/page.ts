import { languageTag } from '../../language/languages.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { Scene } from '../../model/scene.ts';
import { escapeText } from '../../opc/xml.ts';
import { points } from './css.ts';
import { slideHtml } from './slide.ts';
import { stylesheet } from './stylesheet.ts';

/**
 * A deck as one page that asks for nothing beside itself and has no script: its slides one below the other, one a page
 * when printed.
 */
export function pageHtml(scene: Scene, memory: Memory = NO_MEMORY): string {
  const { template, language } = scene;
  const { width, height } = template.grid;
  const slides = scene.slides.map((slide) => slideHtml(slide, scene, memory));
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeText(scene.title)}</title>
<style>
${stylesheet(template, memory)}
body{margin:0;background:#fff}
main{width:${points(width)};margin:0 auto}
.slide+.slide{margin-top:12pt}
@page{size:${points(width)} ${points(height)};margin:0}
@media print{.slide+.slide{margin-top:0;break-before:page}}
</style>
</head>
<body>
<main>
${slides.join('\n')}
</main>
</body>
</html>
`;
}
