/** A run with programs and a folder of its own, of which nothing is left, however it ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tailOf, type Service } from './services';

export interface OneRun {
	/** Gone with the run. */
	readonly folder: string;
	/** Aborts as the run is interrupted. */
	readonly signal: AbortSignal;
	/** Takes a service that was started, to be stopped with the run; the last first. */
	readonly stops: (service: Service) => void;
}

/** Does the work; a failure is told, with the ends of the services' logs, as the process's exit code. */
export async function oneRun(name: string, work: (run: OneRun) => Promise<void>): Promise<void> {
	const services: Service[] = [];
	const folder = mkdtempSync(join(tmpdir(), `${name}-`));
	const stopped = new AbortController();
	const { signal } = stopped;
	for (const name of ['SIGINT', 'SIGTERM'] as const)
		process.on(name, () => stopped.abort(new Error(`Stopped by ${name}.`)));
	try {
		await work({ folder, signal, stops: (service) => services.push(service) });
	} catch (error) {
		const reason: unknown = signal.aborted ? signal.reason : error;
		console.error(reason instanceof Error ? reason.message : reason);
		if (!signal.aborted)
			for (const log of services.flatMap(({ logs }) => logs)) console.error(tailOf(log));
		process.exitCode = 1;
	} finally {
		for (const service of services.reverse()) await service.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
