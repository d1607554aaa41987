import { shownSize } from '../../model/picture.ts';
import type { ScenePicture } from '../../model/scene.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { placed } from './css.ts';

/** A picture that the page itself holds, mirrored and turned as its scene has it. */
export function pictureHtml({ name, box, bytes, mediaType, turn, alt }: ScenePicture): string {
  const { width, height } = shownSize(box, turn);
  const unturned = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
  const turns = [
    ...(turn.quarters === 0 ? [] : [`rotate(${turn.quarters * 90}deg)`]),
    ...(turn.mirrored ? ['scaleX(-1)'] : []),
  ];
  const transform = turns.length === 0 ? '' : `;transform:${turns.join(' ')}`;
  const address = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
  return `<img data-shape="${escapeAttribute(name)}" src="${address}" alt="${escapeAttribute(alt)}" style="${placed(unturned)}${transform}">`;
}
