import { cpus, loadavg } from 'node:os';

/** What figures were taken on. */
export function machine(chromium: string): string {
	const all = cpus();
	const load = loadavg()[0]?.toFixed(1) ?? '–';
	return `${all[0]?.model.trim() ?? 'unknown processor'}, ${all.length} cores, load ${load}; Node ${process.versions.node}, Chromium ${chromium}`;
}
