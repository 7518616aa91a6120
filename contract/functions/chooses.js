import { isA, schemas } from "./schemas.js";

/** The only choice is between one thing, named or free, and null. */
const isOneOrNull = (choices) =>
  choices.length === 2 &&
  choices.filter((choice) => choice.type === "null").length === 1 &&
  choices.some((choice) => choice.$ref || (isA(choice, "object") && choice.additionalProperties));

const isUnclear = ({ oneOf, allOf, not, anyOf }) => oneOf || allOf || not || (anyOf && !isOneOrNull(anyOf));

export default (document) =>
  schemas(document)
    .filter(({ schema }) => isUnclear(schema))
    .map(({ path }) => ({ message: `${path.join(".")}: generators cannot tell what this is.`, path }));
