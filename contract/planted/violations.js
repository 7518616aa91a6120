/** For each rule, changes to the sound document that it must find. */
const list = (document) => document.paths["/v1/boats"].get;
const add = (document) => document.paths["/v1/boats"].post;
const remove = (document) => document.paths["/v1/boats/{boat_id}"].delete;
const schema = (document, name) => document.components.schemas[name];
const sent = (document) => schema(document, "AddBoatRequest").properties;
const without = (parameters, name) => parameters.splice(parameters.findIndex((parameter) => parameter.name === name), 1);
const rename = (object, before, after) => {
  object[after] = object[before];
  delete object[before];
};

export default {
  "operation-has-summary": [(document) => delete list(document).summary],
  "operation-id-is-camel-case": [(document) => (list(document).operationId = "list_boats")],
  "path-is-kebab-case": [
    (document) => (document.paths["/v1/rowingBoats"] = { get: list(document) }),
    (document) => (document.paths["/v1/rowing_boats"] = { get: list(document) }),
    (document) => rename(document.paths, "/v1/boats/{boat_id}", "/v1/boats/{boatId}"),
  ],
  "parameter-is-snake-case": [(document) => (list(document).parameters[0].name = "maxItems")],
  "property-is-snake-case": [(document) => rename(sent(document), "name", "boatName")],
  "schema-is-pascal-case": [(document) => (document.components.schemas.boat_kind = schema(document, "BoatKind"))],
  "enum-value-is-lower-case": [(document) => schema(document, "BoatKind").enum.push("ROWING")],
  "property-is-described": [
    (document) => delete schema(document, "Boat").properties.id.description,
    (document) => delete schema(document, "Boat").properties.kind.description,
  ],
  "schema-is-named": [
    (document) => (sent(document).berth = { type: "object", properties: { pier: { type: "string" } } }),
    (document) => (add(document).requestBody.content["application/json"].schema = schema(document, "AddBoatRequest")),
    (document) => (schema(document, "BoatList").properties.items.items = schema(document, "Boat")),
  ],
  "choice-is-one-or-null": [
    (document) => (sent(document).name = { oneOf: [{ type: "string" }, { type: "integer" }] }),
    (document) => (sent(document).berth = { allOf: [{ $ref: "#/components/schemas/Berth" }] }),
    (document) => schema(document, "Boat").properties.owner.anyOf.push({ $ref: "#/components/schemas/Berth" }),
    (document) => (schema(document, "Boat").properties.owner.anyOf[1] = { type: "string" }),
  ],
  "example-fits": [
    (document) => (sent(document).name.examples = [7]),
    (document) => (sent(document).kind.examples = ["rowing"]),
    (document) => (sent(document).berth.examples = [{ pier: 10 }]),
    (document) => (sent(document).crew.examples = [["Amundsen"]]),
  ],
  "request-has-examples": [
    (document) => delete schema(document, "AddBoatRequest").examples,
    (document) => delete schema(document, "Berth").examples,
  ],
  "request-text-is-bounded": [
    (document) => delete sent(document).name.maxLength,
    (document) => (schema(document, "Berth").properties.name = { type: ["string", "null"] }),
    (document) => (sent(document).crew.items = { type: "string" }),
  ],
  "request-list-is-bounded": [(document) => delete sent(document).crew.maxItems],
  "parameter-is-bounded": [
    (document) => delete list(document).parameters[1].schema.maxLength,
    (document) => delete add(document).parameters[0].schema.maxLength,
  ],
  "post-is-repeatable": [(document) => without(add(document).parameters, "Idempotency-Key")],
  "change-is-conditional": [(document) => without(remove(document).parameters, "If-Match")],
  "list-is-paged": [
    (document) => without(list(document).parameters, "cursor"),
    (document) => delete schema(document, "BoatList").properties.next_cursor,
    (document) => schema(document, "BoatList").required.shift(),
  ],
  "answer-is-traced": [(document) => delete list(document).responses["200"].headers["Trace-Id"]],
  "created-tells-where": [
    (document) => delete add(document).responses["201"].headers.Location,
    (document) => delete add(document).responses["201"].headers.ETag,
  ],
  "operation-declares-refusals": [
    (document) => delete list(document).responses["503"],
    (document) => delete add(document).responses["409"],
    (document) => delete add(document).responses["415"],
    (document) => delete remove(document).responses["404"],
    (document) => delete remove(document).responses["403"],
  ],
  "refusal-is-a-problem": [
    (document) => (list(document).responses["400"] = { description: "No." }),
    (document) => delete document.components.responses.Refusal.content,
    (document) => rename(document.components.responses.Refusal.content, "application/problem+json", "application/json"),
    (document) =>
      (document.components.responses.Refusal.content["application/problem+json"].schema.$ref = "#/components/schemas/Boat"),
  ],
  "retirement-is-told": [
    (document) => delete document.components.responses.Removed.headers.Sunset,
    (document) => delete document.components.responses.RetiringRefusal.headers.Deprecation,
  ],

  // Not ours, but leant on: what they find we need not say again.
  "operation-operationId-unique": [(document) => (add(document).operationId = "listBoats")],
  "operation-tags": [(document) => (list(document).tags = [])],
  "operation-singular-tag": [(document) => list(document).tags.push("Ships")],
  "operation-description": [(document) => delete list(document).description],
  "owasp:api4:2023-integer-format": [(document) => delete schema(document, "Berth").properties.pier.format],
  "owasp:api4:2023-integer-limit": [(document) => delete schema(document, "Berth").properties.pier.maximum],
  "owasp:api4:2023-rate-limit-retry-after": [(document) => (document.components.responses.Refusal.headers = {})],

  // Redocly's.
  "no-unused-components": [(document) => (document.components.schemas.Oar = { type: "string" })],
};
