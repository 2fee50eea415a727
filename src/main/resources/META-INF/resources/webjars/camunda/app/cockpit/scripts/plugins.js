// What Vekha adds to Cockpit.
import { plugins } from '../../vekha/plugins.js';

export default await plugins(import.meta.url, ['./roadmap.js', './person.js']);
