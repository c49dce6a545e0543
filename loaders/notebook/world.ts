import countryNames from "i18n-iso-countries";
import {readAtlas} from "./countries.ts";

type Atlas = ReturnType<typeof readAtlas>;

/** The world's countries as a small topology, whose geometries are named by alpha-3 code. */
export function readWorld(): Atlas {
  const atlas = readAtlas("countries-110m");
  for (const geometry of atlas.objects.countries.geometries) {
    geometry.id = countryNames.numericToAlpha3(String(geometry.id)) ?? undefined;
    delete geometry.properties;
  }
  return coarsen(atlas);
}

// Twenty times coarser than the atlas: 8 km, which is a pixel where the map is drawn largest, and half the bytes.
const coarseness = 20;

/** Rounds a topology's points to a coarser grid; points of a line that fall together become one. */
function coarsen(atlas: Atlas): Atlas {
  const {scale, translate} = atlas.transform!;
  const arcs = atlas.arcs.map((arc) => {
    let [x, y, roundX, roundY] = [0, 0, 0, 0];
    const steps = arc.map(([dx = 0, dy = 0]) => {
      const [oldX, oldY] = [roundX, roundY];
      [x, y] = [x + dx, y + dy];
      [roundX, roundY] = [Math.round(x / coarseness), Math.round(y / coarseness)];
      return [roundX - oldX, roundY - oldY];
    });
    // A line keeps its ends, so that rings stay closed.
    return steps.filter(([dx, dy], i) => i === 0 || i === steps.length - 1 || dx !== 0 || dy !== 0);
  });
  const grid = {scale: [scale[0] * coarseness, scale[1] * coarseness] as [number, number], translate};
  return {...atlas, arcs, transform: grid};
}
