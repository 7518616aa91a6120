/** A deprecated operation says so on whatever it answers, refusals too. */
export default (paths, { headers }) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.deprecated)
      .flatMap(([method, { operationId, responses }]) =>
        Object.entries(responses).flatMap(([status, response]) =>
          headers
            .filter((header) => !response.headers?.[header])
            .map((header) => ({
              message: `${operationId} is deprecated: declare ${header} on ${status}.`,
              path: ["paths", path, method, "responses", status],
            })),
        ),
      ),
  );
