const NESTED = ["items", "additionalProperties"];
const CHOICES = ["anyOf", "oneOf", "allOf"];

/** A schema and all within it, with their paths; nothing is followed through a $ref. */
const within = (schema, path) => {
  if (schema === null || typeof schema !== "object") return [];
  return [
    { schema, path },
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) => within(child, [...path, "properties", name])),
    ...NESTED.flatMap((name) => within(schema[name] ?? null, [...path, name])),
    ...CHOICES.flatMap((name) => (schema[name] ?? []).flatMap((child, index) => within(child, [...path, name, index]))),
  ];
};

const named = (document) => Object.entries(document.components?.schemas ?? {});

const operations = (document, place) =>
  Object.entries(document[place] ?? {}).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.responses)
      .map(([method, operation]) => ({ operation, path: [place, path, method] })),
  );

const inContent = (holder, path) =>
  Object.entries(holder?.content ?? {}).flatMap(([type, { schema }]) =>
    within(schema, [...path, "content", type, "schema"]),
  );

const inOperation = ({ operation, path }) => [
  ...(operation.parameters ?? []).flatMap(({ schema }, index) => within(schema, [...path, "parameters", index, "schema"])),
  ...inContent(operation.requestBody, [...path, "requestBody"]),
  ...Object.entries(operation.responses).flatMap(([status, response]) =>
    inContent(response, [...path, "responses", status]),
  ),
];

/** Every schema of a document. */
export const schemas = (document) => [
  ...named(document).flatMap(([name, schema]) => within(schema, ["components", "schemas", name])),
  ...["paths", "webhooks"].flatMap((place) => operations(document, place).flatMap(inOperation)),
];

/** The schemas that requests are made of, each once. */
export const sent = (document) => {
  const components = Object.fromEntries(named(document));
  const seen = new Set();
  const follow = (found) => {
    const name = found.schema.$ref?.split("/").pop();
    if (name === undefined || seen.has(name)) return [found];
    seen.add(name);
    return [found, ...within(components[name], ["components", "schemas", name]).flatMap(follow)];
  };
  return operations(document, "paths")
    .flatMap(({ operation, path }) => inContent(operation.requestBody, [...path, "requestBody"]))
    .flatMap(follow);
};

export const isA = (schema, type) => [schema.type].flat().includes(type);

export const unboundedText = (schema) =>
  isA(schema, "string") && !schema.maxLength && !schema.format && !schema.enum && schema.const === undefined;
