// Where the scene opens: `/?show=change_patch/ID` chooses a feature and flies to it, for links from other pages.

import type {MakePart} from '../part';

const FORM = /^([a-z_]+)\/([\w.-]+)$/;

export const arrival: MakePart = host => {
  let wanted = FORM.exec(new URLSearchParams(window.location.search).get('show') ?? '');
  return {
    loaded() {
      if (!wanted) return;
      host.select({class: wanted[1], id: wanted[2]}, true);
      wanted = null;
    }
  };
};
