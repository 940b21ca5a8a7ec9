// Starts a page: its bundle and what the bundle needs to know stand in the page as data.
const {bundle, ...options} = JSON.parse(document.getElementById('options').textContent);
const place = document.getElementById('page');

import(bundle)
  .then(page => page.mount(place.attachShadow({mode: 'open'}), options))
  .catch(error => {
    const said = document.createElement('p');
    said.className = 'failed';
    said.textContent = `GridTwin: ${error.message}`;
    document.body.append(said);
  });
