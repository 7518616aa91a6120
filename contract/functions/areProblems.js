/** A refusal is of one media type and one schema. */
const TYPE = "application/problem+json";
const SCHEMA = "#/components/schemas/Problem";

const isProblem = ({ content = {} }) => Object.keys(content).join() === TYPE && content[TYPE].schema?.$ref === SCHEMA;

export default (document) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { responses = {} }]) =>
      Object.entries(responses)
        .filter(([status]) => /^[45]/.test(status))
        .filter(([, { $ref, ...own }]) => !isProblem($ref ? document.components.responses[$ref.split("/").pop()] : own))
        .map(([status]) => ({
          message: `a refusal is ${TYPE}, of the schema Problem.`,
          path: ["paths", path, method, "responses", status],
        })),
    ),
  );
