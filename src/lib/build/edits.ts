/**
 * Development: copy and data as they are edited. The open page follows each edit at once; one that
 * cannot be published is told over the page, with its file and line, until it is put right.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { editionIds } from '../scene/editions';
import { faultIn, type Fault } from './fault';

const EDITED = /\/data\/[^/]+\.csv$|\/copy\/hant\.csv$|\/copy\.[\w-]+\.aml$/;

interface Views {
	storyView(edition: string): unknown;
}
interface MethodViews {
	methodView(edition: string): unknown;
}

/** Makes everything the pages are made of, as the build would. @throws what the build would throw */
async function makeAll(server: ViteDevServer): Promise<void> {
	const story = (await server.ssrLoadModule('/src/lib/story/view.ts')) as Views;
	const method = (await server.ssrLoadModule('/src/lib/story/method-view.ts')) as MethodViews;
	for (const id of editionIds) {
		story.storyView(id);
		method.methodView(id);
	}
}

/** As Vite's overlay shows it. */
const overlay = ({ message, file, line, frame }: Fault) => ({
	type: 'error' as const,
	err: { message, stack: '', id: `${file}:${line}`, frame, loc: { file, line, column: 1 } }
});

export function edits(): Plugin {
	return {
		name: 'another-universe:edits',
		apply: 'serve',
		/** Instead of Vite's own reload, which would leave a broken edit with a blank page. */
		async hotUpdate({ file, server }) {
			if (!EDITED.test(file)) return;
			if (this.environment.name !== 'ssr') return [];
			this.environment.moduleGraph.invalidateAll();
			try {
				await makeAll(server);
				server.ws.send({ type: 'full-reload' });
			} catch (reason) {
				const fault = faultIn(reason, (path) =>
					readFileSync(join(server.config.root, path), { encoding: 'utf8' })
				);
				server.config.logger.error(fault.message);
				server.ws.send(overlay(fault));
			}
			return [];
		}
	};
}
