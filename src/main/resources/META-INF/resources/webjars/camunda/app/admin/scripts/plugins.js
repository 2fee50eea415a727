// What Vekha adds to Admin.
import { plugins } from '../../vekha/plugins.js';

export default await plugins(import.meta.url, ['./first-steps.js']);
