// The web applications' own login form is closed: there is one login page for everything.
// What was typed into a form is in the browser's store before this runs.
const leave = () => {
  if (window.location.hash.startsWith('#/login')) {
    const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
    window.location.assign(root + '/login');
  }
};

window.addEventListener('hashchange', leave);
leave();
