import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { schemas } from "./schemas.js";

/** Examples, those beside a $ref too, are such as the schema that they stand in takes. */
const reader = (document) => {
  const ajv = new Ajv.default({ strict: false, validateFormats: true });
  (addFormats.default ?? addFormats)(ajv);
  return (schema, example) => {
    const fits = ajv.compile({ ...schema, examples: undefined, components: document.components });
    return fits(example) ? [] : fits.errors;
  };
};

export default (document) => {
  const misfits = reader(document);
  return schemas(document)
    .filter(({ schema }) => schema.examples)
    .flatMap(({ schema, path }) =>
      schema.examples.flatMap((example) =>
        misfits(schema, example).map(({ message }) => ({ message: `${JSON.stringify(example)} ${message}.`, path })),
      ),
    );
};
