import { isA, unboundedText } from "./schemas.js";

/** Text in a header or in the address has a greatest length, too. */
export default (paths) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.parameters)
      .flatMap(([method, operation]) =>
        operation.parameters
          .map(({ name, schema }, index) => ({ name, schema, path: ["paths", path, method, "parameters", index] }))
          .filter(({ schema }) => !isA(schema, "array") && unboundedText(schema))
          .map(({ name, path }) => ({ message: `${name} wants a maxLength.`, path })),
      ),
  );
