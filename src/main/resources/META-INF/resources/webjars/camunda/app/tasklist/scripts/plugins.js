// What Vekha adds to Tasklist.
import { plugins } from '../../vekha/plugins.js';

export default await plugins(import.meta.url, [
    './menu.js', './page-forms.js', './drafts.js', './documents.js', './programme-file.js', './plain-words.js',
    './school.js', './matter-history.js', './phone.js'
]);
