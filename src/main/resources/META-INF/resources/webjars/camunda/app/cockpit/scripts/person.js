// Lets Cockpit's head show the name of whoever is logged in. Cockpit asks for it when it hears of the login, and where
// the login is known before Cockpit listens, it never asks: the head then shows the login for good.
import { whenStarted } from '../../vekha/started.js';

const PAUSE = 500;

const MOST = 20;

function ask(services, attempts = MOST) {
    const page = services.get('$rootScope');
    const login = page.authentication?.name;
    if (page.userFullName || attempts === 0) {
        return;
    }
    if (login) {
        services.get('camAPI').resource('user').profile(login, (fault, person) => {
            if (!fault) {
                page.$applyAsync(() => { page.userFullName = `${person.firstName} ${person.lastName}`.trim(); });
            }
        });
    }
    setTimeout(() => ask(services, attempts - 1), PAUSE);
}

whenStarted(services => setTimeout(() => ask(services), PAUSE));

// It adds nothing to any of Cockpit's plugin points.
export default [];
