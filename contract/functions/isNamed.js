import { schemas } from "./schemas.js";

/** An object with properties stands among the components, under a name of its own. */
const isNamed = (path) => path[0] === "components" && path.length === 3;

export default (document) =>
  schemas(document)
    .filter(({ schema, path }) => schema.properties && !isNamed(path))
    .map(({ path }) => ({ message: `${path.join(".")}: give this object a name.`, path }));
