import type { Scene } from './contract';

const modules = import.meta.glob<{ scene: Scene }>('/src/scenes/[0-9]*-*/scene.ts');

/** A scene's drawing half, loaded on its own as the reader comes near. @throws for an unknown id */
export async function loadScene(id: string): Promise<Scene> {
	const found = Object.entries(modules).find(([path]) => path.endsWith(`-${id}/scene.ts`));
	if (!found) throw new Error(`no scene "${id}"`);
	return (await found[1]()).scene;
}
