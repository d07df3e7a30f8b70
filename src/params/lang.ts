import { langs, type Lang } from '$lib/scene/contract';

export const match = (param: string): param is Lang => (langs as readonly string[]).includes(param);
