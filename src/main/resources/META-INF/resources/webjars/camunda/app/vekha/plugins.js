// Loads what Vekha adds to a web application, each in a module of its own. One that fails to load is left out:
// the whole application would stay blank if a script that its configuration names failed.

/** The plugins of those modules that load; an address is relative to the script that asks. */
export async function plugins(base, names) {
    const loaded = await Promise.all(names.map(name =>
        import(new URL(name, base)).catch(error => console.error(name, error))));
    return loaded.filter(Boolean).flatMap(module => module.default);
}
