// The architecture as data. Rows, highest first: a folder sees itself and the rows below it,
// never a row above and never its neighbour on the same row.
const rows = [
  ['main'],
  ['channels'],
  ['complaints', 'reviews', 'fft', 'conduct', 'safeguarding', 'rights', 'publishing'],
  ['contributions'],
  ['clocks'],
  ['letters'],
  ['registers'],
  ['cases'],
  ['practice'],
  ['audit'],
  ['platform'],
  ['detection'],
  ['guidance'],
  ['base'],
]

const isTest = '[.](test|db[.]test|journey)[.]tsx?$'

const looksDownOnly = rows.flatMap((row, depth) =>
  row.map((name) => ({
    name: `${name}-looks-down-only`,
    severity: 'error',
    comment: 'Imports go downwards: see ARCHITECTURE.md.',
    from: { path: `^src/${name}/`, pathNot: isTest },
    to: {
      path: rows
        .slice(0, depth + 1)
        .flat()
        .filter((other) => other !== name)
        .map((other) => `^src/${other}/`),
    },
  })),
)

module.exports = {
  forbidden: [
    ...looksDownOnly.filter((rule) => rule.to.path.length > 0),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-rooms-do-no-io',
      severity: 'error',
      comment:
        'base, guidance, detection and every rules/ are pure: only pure libraries, named here.',
      from: { path: '^src/(base|guidance|detection)/|^src/[^/]+/rules/', pathNot: isTest },
      to: {
        dependencyTypesNot: ['local'],
        pathNot: 'node_modules/(zod|libphonenumber-js|eld)/',
      },
    },
    {
      name: 'rules-see-only-base-guidance-and-rules',
      severity: 'error',
      comment: 'Rules may build on those of rows below, such as who may do what.',
      from: { path: '^src/([^/]+)/rules/', pathNot: isTest },
      to: { path: '^src/', pathNot: '^src/(base|guidance|[^/]+/rules)/' },
    },
    {
      name: 'channels-stay-apart',
      severity: 'error',
      from: { path: '^src/channels/([^/]+)/', pathNot: isTest },
      to: { path: '^src/channels/[^/]+/', pathNot: '^src/channels/$1/' },
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { path: `^(test|bench|training)/|${isTest}` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Packages that offer parts of themselves, such as eld/small.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
