import { isEdition, type EditionId } from '$lib/scene/editions';

/** `/zh/`, `/zh-hant/`, `/en/`. */
export const match = (param: string): param is EditionId => isEdition(param);
