/** SVG to PNG. The same bytes on every run: no font of the machine is looked at. Build side only. */
import { Resvg } from '@resvg/resvg-js';

/**
 * @param svg with all type outlined
 * @param zoom pixels per px
 */
export function png(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
	const drawn = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: { loadSystemFonts: false }
	}).render();
	return new Uint8Array(drawn.asPng());
}
