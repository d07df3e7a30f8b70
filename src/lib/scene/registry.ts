/**
 * All scenes, found by their folders: `src/scenes/NN-id/`, in the order of NN. Build side; readers'
 * browsers load scenes one by one (`load.ts`).
 */
import type { Component } from 'svelte';
import type { FactsModule, Scene, Words } from './contract';

export interface RegisteredScene {
	readonly folder: string;
	readonly scene: Scene;
	readonly facts: FactsModule;
	/** Draws the scene's control asleep, where it has one. */
	readonly control?: Component<{ words: Words }>;
}

const sceneModules = import.meta.glob<{ scene: Scene }>('/src/scenes/[0-9]*-*/scene.ts', {
	eager: true
});
const factsModules = import.meta.glob<FactsModule>('/src/scenes/[0-9]*-*/facts.ts', {
	eager: true
});

const controlModules = import.meta.glob<{ default: Component<{ words: Words }> }>(
	'/src/scenes/[0-9]*-*/Control.svelte',
	{ eager: true }
);

/**
 * @throws when a folder lacks one of its halves, or its name and the scene's id differ
 */
export function registry(): readonly RegisteredScene[] {
	return Object.keys(sceneModules)
		.sort()
		.map((path) => {
			const folder = path.replace(/\/scene\.ts$/, '');
			const scene = sceneModules[path]?.scene;
			const facts = factsModules[`${folder}/facts.ts`];
			if (!scene) throw new Error(`${path}: expected an export "scene", found none`);
			if (!facts) throw new Error(`${folder}/facts.ts: expected this file beside scene.ts`);
			if (!folder.endsWith(`-${scene.id}`))
				throw new Error(`${path}: id: expected the folder's name, found "${scene.id}"`);
			if (!scene.steps.includes(scene.end))
				throw new Error(`${path}: end: expected one of its steps, found "${scene.end}"`);
			const control = controlModules[`${folder}/Control.svelte`]?.default;
			if (Boolean(control) !== Boolean(scene.control))
				throw new Error(
					`${path}: control: expected Control.svelte beside it, and the other way round`
				);
			return { folder, scene, facts, ...(control && { control }) };
		});
}
