// What Vekha adds to Tasklist, each in a module of its own. One that fails to load is left out: Tasklist would stay
// blank if this script failed.
const MODULES = ['./menu.js', './page-forms.js', './drafts.js', './documents.js', './programme-file.js'];

const loaded = await Promise.all(MODULES.map(name => import(name).catch(error => console.error(name, error))));

export default loaded.filter(Boolean).map(module => module.default);
