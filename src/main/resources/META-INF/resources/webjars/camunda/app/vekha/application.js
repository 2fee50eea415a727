// What all four web applications have in common: their name and icon, one login page, and what becomes of a form
// whose session has ended.
import { translateCalendar } from './calendar.js';
import './leftovers.js';
import './login.js';
import './session.js';
import { whenStarted } from './started.js';
import { root } from './web.js';

document.documentElement.lang = 'ru';
document.title = 'Веха';
document.querySelector('link[rel="icon"]')?.setAttribute('href', `${root}/icon.svg`);
document.querySelector('meta[name="description"]')?.setAttribute('content', 'Веха');
whenStarted(translateCalendar);
