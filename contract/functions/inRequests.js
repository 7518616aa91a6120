import { isA, sent, unboundedText } from "./schemas.js";

/** What requests are made of has examples and a size. */
const LACKING = {
  examples: ({ schema }) => schema.properties !== undefined && !schema.examples,
  maxLength: ({ schema }) => unboundedText(schema),
  maxItems: ({ schema }) => isA(schema, "array") && schema.maxItems === undefined,
};

export default (document, { want }) =>
  sent(document)
    .filter(LACKING[want])
    .map(({ path }) => ({ message: `${path.join(".")} wants ${want}.`, path }));
