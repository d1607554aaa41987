import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { Scene } from '../../model/scene.ts';
import { pageHead } from '../page-head.ts';
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
  const style = `
${stylesheet(template, memory)}
body{margin:0;background:#fff}
main{width:${points(width)};margin:0 auto}
.slide+.slide{margin-top:12pt}
@page{size:${points(width)} ${points(height)};margin:0}
@media print{.slide+.slide{margin-top:0;break-before:page}}
`;
  const allows = "style-src 'unsafe-inline'; img-src data:";
  return `${pageHead({ language, title: scene.title, allows, style })}<body>
<main>
${slides.join('\n')}
</main>
</body>
</html>
`;
}
