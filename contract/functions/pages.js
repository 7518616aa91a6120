/** What lists takes limit and cursor, and answers with items and next_cursor. */
const PARAMETERS = ["limit", "cursor"];
const PROPERTIES = ["items", "next_cursor"];

export default (paths, { except }) =>
  Object.entries(paths)
    .filter(([, { get }]) => get?.operationId.startsWith("list") && !except.includes(get.operationId))
    .flatMap(([path, { get }]) => {
      const shape = get.responses["200"]?.content?.["application/json"]?.schema ?? {};
      return [
        ...PARAMETERS.filter((name) => !get.parameters?.some((parameter) => parameter.name === name)),
        ...PROPERTIES.filter((name) => !shape.properties?.[name] || !shape.required?.includes(name)),
      ].map((name) => ({ message: `${get.operationId}: ${name} is missing.`, path: ["paths", path, "get"] }));
    });
