// The web applications start when everything of theirs has come, which may take minutes on a slow line.

const PAUSE = 100;

const MOST = 3000;

/** Hands over the services of the application once it has started. */
export function whenStarted(act, attempts = MOST) {
    const injector = window.angular && window.angular.element(document.documentElement).injector();
    if (injector) {
        act(injector);
    } else if (attempts > 0) {
        setTimeout(() => whenStarted(act, attempts - 1), PAUSE);
    }
}
