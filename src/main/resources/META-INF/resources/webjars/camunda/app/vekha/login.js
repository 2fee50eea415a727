// The web applications' own login form is closed: there is one login page for everything. It leads back to where
// somebody was. What was typed into a form is in the browser's store before this runs.
import { root } from './web.js';

const PLACE = 'vekha-place';

/** How long a place is worth coming back to, in milliseconds. */
const WORTH = 15 * 60 * 1000;

let loggedOut = false;

/** Whoever logs out has no place to come back to. */
export const logOut = () => { loggedOut = true; };

const isLogin = address => new URL(address).hash.startsWith('#/login');

function leave(from) {
  if (isLogin(location.href)) {
    const ended = from && !isLogin(from) && !loggedOut;
    if (ended) {
      sessionStorage.setItem(PLACE, JSON.stringify({ address: from, at: Date.now() }));
    }
    location.assign(`${root}/login${ended ? '?expired' : ''}`);
  }
}

function comeBack() {
  const kept = JSON.parse(sessionStorage.getItem(PLACE) || 'null');
  sessionStorage.removeItem(PLACE);
  if (kept && Date.now() - kept.at < WORTH && !isLogin(location.href)
      && new URL(kept.address).origin === location.origin) {
    location.replace(kept.address);
  }
}

window.addEventListener('hashchange', event => leave(event.oldURL));
if (isLogin(location.href)) {
  leave();
} else {
  comeBack();
}
