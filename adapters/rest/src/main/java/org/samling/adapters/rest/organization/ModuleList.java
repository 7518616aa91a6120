package org.samling.adapters.rest.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All modules. */
@Schema(name = "ModuleList", requiredProperties = "items")
public record ModuleList(List<ModuleResponse> items) {}
