import { read } from '../web.js';
import { query } from './address.js';

/** Shows the view; gives back how to end it, if there is anything to end. */
export async function show(node) {
    await read(`/web/overview?${query()}`);
    node.replaceChildren();
}
