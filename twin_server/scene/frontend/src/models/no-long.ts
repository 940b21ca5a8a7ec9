// Stands in for the package `long` (Apache-2.0, which may not go with GPL 2): only S2 cells of tilesets need it, and no
// tileset of the scene has any.

const refuse = (): never => {
  throw new Error('tilesets with S2 cells are not shown');
};

export default {fromString: refuse, fromNumber: refuse};
