/** An operation declares each refusal that the service's order of checks can give it. */
const ALWAYS = ["400", "401", "406", "414", "429", "431", "500", "503"];
const BY_METHOD = { post: ["409", "422"], patch: ["412", "422"], delete: ["412"] };

const expected = (path, method, { requestBody }) => [
  ...ALWAYS,
  ...(BY_METHOD[method] ?? []),
  ...(method === "get" || path.startsWith("/v1/me") ? [] : ["403"]),
  ...(path.includes("{") ? ["404"] : []),
  ...(requestBody ? ["413", "415"] : []),
];

export default (paths) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.responses)
      .flatMap(([method, operation]) =>
        expected(path, method, operation)
          .filter((status) => !operation.responses[status])
          .map((status) => ({
            message: `${operation.operationId}: declare ${status}.`,
            path: ["paths", path, method, "responses"],
          })),
      ),
  );
