export * from "./http.js";
export * from "./models.js";
export * from "./samling.js";
