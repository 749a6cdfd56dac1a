/**
 * Who may import whom. Each rule says why, so a failure explains itself.
 * `npm run architecture` runs it.
 */
const SPEC = "\\.spec\\.tsx?$"

/** A layer of src may import from src only what is listed. */
function layer(name, { from, may, comment }) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: from, pathNot: SPEC },
    to: { path: "^src/", pathNot: may },
  }
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-is-plain",
      comment:
        "src/domain holds the rules in plain TypeScript: no Medusa, no packages, no Node, no clock. Then a rule is read and tested without starting anything. Move the I/O to a workflow step or a module and pass in values.",
      severity: "error",
      from: { path: "^src/domain/", pathNot: SPEC },
      to: { pathNot: "^src/domain/" },
    },
    layer("shared-stands-below", {
      from: "^src/shared/",
      may: "^src/(shared|domain)/",
      comment: "src/shared is used by every layer, so it may only know the domain.",
    }),
    layer("providers-stand-alone", {
      from: "^src/providers/([^/]+)/",
      may: "^src/(domain|shared)/|^src/providers/$1/",
      comment:
        "A provider speaks to one vendor and could be published alone: it may import domain, shared and its own folder, nothing else of ours.",
    }),
    layer("modules-keep-to-themselves", {
      from: "^src/modules/(?!reluv/)([^/]+)/",
      may: "^src/(domain|shared)/|^src/modules/$1/",
      comment:
        "A module imports no other module (nor providers, workflows, routes) and writes no other module's tables; it may read and lock them by SQL, so that what must hold together is one transaction. Modules meet in workflows and links.",
    }),
    layer("reluv-module-wraps-providers", {
      from: "^src/modules/reluv/",
      may: "^src/(domain|shared|providers)/|^src/modules/reluv/",
      comment:
        "The module reluv holds the plugin's options, which each provider's are a part of, and hands workflows the same gateways the providers use; it may import no other module.",
    }),
    layer("links-join-modules", {
      from: "^src/links/",
      may: "^src/(domain|shared|modules|links)/",
      comment: "A link says what belongs to what: it knows modules and nothing above them.",
    }),
    layer("workflows-stand-on-modules", {
      from: "^src/workflows/",
      may: "^src/(domain|shared|modules|workflows)/|^src/providers/[^/]+/(?!service|index|client|gateway)",
      comment:
        "A workflow is the flow itself: it may use modules, domain, shared and a vendor's vocabulary (the pure files of a provider: what a status means, what a request looks like), but must not know who started it (api, subscribers, jobs) nor make a vendor's client (ask the module reluv).",
    }),
    layer("entry-points-run-workflows", {
      from: "^src/(subscribers|jobs)/",
      may: "^src/(domain|shared|modules|workflows|types/http|subscribers|jobs)/",
      comment:
        "Subscribers and jobs start workflows: no vendor clients, no routes. What they do must be callable from elsewhere too.",
    }),
    layer("api-runs-workflows", {
      from: "^src/api/",
      may: "^src/(domain|shared|modules|workflows|types/http|api)/",
      comment:
        "A route runs a workflow or reads; it knows no provider, subscriber or job. A vendor's call belongs behind a workflow.",
    }),
    {
      name: "nothing-imports-api",
      comment:
        "Routes are an edge of the system. What another layer needs from a route belongs in a workflow, in the domain or in types/http. (The reference is written from the contracts.)",
      severity: "error",
      from: { path: "^(src|scripts|sandbox)/", pathNot: "^src/api/|^scripts/reference/" },
      to: { path: "^src/api/" },
    },
    layer("admin-knows-http-only", {
      from: "^src/admin/",
      may: "^src/(types/http|admin)/",
      comment:
        "The admin runs in a browser and speaks HTTP: it may import the types of the answers and itself, never server code.",
    }),
    layer("client-knows-http-only", {
      from: "^src/client/",
      may: "^src/(types/http|client)/",
      comment:
        "The client runs in storefronts, where Medusa's server is not installed: it may import the types of the answers, itself and @medusajs/js-sdk.",
    }),
    {
      name: "client-needs-the-sdk-only",
      comment:
        "A storefront installs @medusajs/js-sdk beside this package and nothing of Medusa's server.",
      severity: "error",
      from: { path: "^src/(client|types/http)/", pathNot: SPEC },
      to: { pathNot: "^src/|node_modules/@medusajs/js-sdk/" },
    },
    layer("types-http-is-a-contract", {
      from: "^src/types/",
      may: "^src/(types|domain)/",
      comment:
        "src/types/http is what clients compile against: it may name domain types, nothing that pulls in the server.",
    }),
    {
      name: "src-does-not-know-its-tools",
      comment:
        "src is what is published. The sandbox, scripts and integration tests are tools around it and are not in the package.",
      severity: "error",
      from: { path: "^src/", pathNot: SPEC },
      to: { path: "^(host|sandbox|scripts|integration-tests)/" },
    },
    {
      name: "sandbox-is-an-outsider",
      comment:
        "The sandbox plays the vendors. If it shared code with src, a misunderstanding of a vendor's contract would be on both sides and no test would see it. (Specs may compare both.)",
      severity: "error",
      from: { path: "^sandbox/", pathNot: SPEC },
      to: { path: "^(src|host|scripts|integration-tests)/" },
    },
    {
      name: "storefront-is-an-outsider",
      comment:
        "The storefront is what somebody else copies into a project of their own: of this repository it may know the client, by its name in the package.",
      severity: "error",
      from: { path: "^examples/" },
      to: {
        path: "^(src|host|scripts|sandbox|integration-tests)/",
        pathNot: "^src/(client|types)/",
      },
    },
    {
      name: "framework-gives-these",
      comment:
        "MikroORM, awilix and pg come through @medusajs/framework/*: a second copy breaks installs by peer ranges and instanceof checks.",
      severity: "error",
      from: { path: "^(src|host|medusa-config)" },
      to: {
        path: "node_modules/(@mikro-orm/[^/]+|awilix|pg)/",
        pathNot: "@medusajs",
        dependencyTypes: ["npm-no-pkg", "npm-unknown"],
      },
    },
    {
      name: "zod-is-our-own",
      comment:
        "No schema of ours reaches Medusa, and each one of its zod 4.2 holds 12 kB, in every process: decision 0121.",
      severity: "error",
      from: { path: "^(src|host|sandbox|scripts|medusa-config)" },
      to: { path: "node_modules/@medusajs/framework/dist/deps/zod" },
    },
    {
      name: "no-circles",
      comment:
        "Files that import each other in a circle, if only for a type, cannot be understood or tested one at a time. A type that two need stands in the lower one, or in a file beside both.",
      severity: "error",
      from: { pathNot: "^src/modules/[^/]+/models/" },
      to: { circular: true },
    },
    {
      name: "no-dev-dependency-in-src",
      comment:
        "src runs in other people's projects, where our devDependencies are not installed. Make it a dependency, or a peer dependency.",
      severity: "error",
      from: { path: "^src/", pathNot: SPEC },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["npm-peer", "type-only"],
        pathNot:
          "node_modules/(@medusajs|@types|react|react-dom|react-i18next|react-router-dom|@tanstack)/",
      },
    },
    {
      name: "not-resolvable",
      comment: "The imported file or package does not exist.",
      severity: "error",
      from: { path: "^(src|scripts|sandbox)/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.medusa|\\.reluv)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
