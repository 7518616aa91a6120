/** An answer has these headers, an operation these parameters. */
export default (target, { headers = [], parameters = [] }) => [
  ...headers.filter((name) => !target.headers?.[name]).map((name) => ({ message: `declare the header ${name}.` })),
  ...parameters
    .filter((name) => !target.parameters?.some((parameter) => parameter.name === name))
    .map((name) => ({ message: `take the parameter ${name}.` })),
];
