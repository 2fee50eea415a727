// The address keeps what is shown: a link to a view with its filters can be sent, and «back» goes back.

const split = () => location.hash.replace(/^#/, '').split('?');

/** What the address says, by name. */
export const parameters = () => Object.fromEntries(new URLSearchParams(split()[1] || ''));

/** The address that says this and nothing else; what is empty is left out. */
export function addressOf(all) {
    const words = Object.entries(all).filter(([, value]) => value !== '' && value !== undefined && value !== null);
    return `#${split()[0]}?${new URLSearchParams(words)}`;
}

/** The address with some of its words changed. */
export const withParameters = changed => addressOf({ ...parameters(), ...changed });

/** Shows something else, by its address. */
export function go(changed) {
    location.hash = withParameters(changed);
}

/** The query for the server: what is shown, and what else the view asks for. */
export const query = (more = {}) => new URLSearchParams({ ...parameters(), ...more }).toString();
