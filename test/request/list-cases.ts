// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source code with templates is what is read here
/** Scope lists as they stand in configurations, programs and guides, each with what it asks for. */
export interface ListCase {
  name: string
  input: string
  kind?: 'app-config' | 'scope-list'
  required?: string
  conditional?: string
  optional?: string
  notes?: string[]
}

const READ = 'crm.objects.contacts.read'
const WRITE = 'crm.objects.contacts.write'

export const CODE_CASES: ListCase[] = [
  // JSON configurations
  {
    name: 'whole app-hsmeta.json',
    input: JSON.stringify(
      {
        uid: 'app',
        type: 'app',
        config: {
          name: 'A',
          distribution: 'marketplace',
          auth: {
            type: 'oauth',
            redirectUrls: ['https://a.example/cb'],
            requiredScopes: ['oauth', READ],
            optionalScopes: [WRITE],
            conditionallyRequiredScopes: ['automation'],
          },
          permittedUrls: { fetch: ['https://api.example'] },
        },
      },
      null,
      2,
    ),
    required: `oauth ${READ}`,
    optional: WRITE,
    conditional: 'automation',
  },
  {
    name: 'comments and trailing commas',
    input: `{\n  // the app\n  "auth": {\n    "requiredScopes": [\n      "oauth", /* always */\n      "${READ}",\n      // "tickets",\n    ],\n    "optionalScopes": ["forms",],\n  },\n}`,
    required: `oauth ${READ}`,
    optional: 'forms',
  },
  { name: 'comment above', input: `// app-hsmeta.json\n{ "requiredScopes": ["oauth"] }`, required: 'oauth' },
  {
    name: 'fragment with a trailing comma',
    input: `"requiredScopes": ["oauth", "forms"],\n"optionalScopes": ["tickets"],`,
    required: 'oauth forms',
    optional: 'tickets',
  },
  {
    name: 'fragment cut at the start',
    input: `"oauth",\n    "forms"\n  ],\n  "optionalScopes": ["tickets", "${READ}"]`,
    required: '',
    optional: `tickets ${READ}`,
  },
  {
    name: 'fragment cut at the end',
    input: `{"auth":{"requiredScopes":["oauth","${READ}","crm.objects.comp`,
    required: `oauth ${READ}`,
    notes: ['note_scopes_not_literal'],
  },
  {
    name: 'text around it',
    input: `This is my config:\n\n{"auth": {"type": "oauth", "requiredScopes": ["oauth", "forms"], "optionalScopes": []}}\n\nand it fails.`,
    required: 'oauth forms',
  },
  {
    name: 'code fence',
    input: `\`\`\`json\n{ "scopes": ["forms", "${READ}"] }\n\`\`\``,
    required: `forms ${READ}`,
  },
  {
    name: 'empty lists',
    input: '{"auth":{"requiredScopes":[],"optionalScopes":[]}}',
    notes: ['note_no_scopes'],
  },
  { name: 'a string instead of a list', input: '{"requiredScopes":"oauth forms"}', required: 'oauth forms' },
  {
    name: 'unknown names are kept',
    input: '{"requiredScopes":["oauth","crm.objects.contcts.read","whatever"]}',
    required: 'oauth crm.objects.contcts.read whatever',
  },
  {
    name: 'same name twice',
    input: '{"requiredScopes":["oauth","forms","oauth"]}',
    required: 'oauth forms',
    notes: ['note_duplicate'],
  },
  {
    name: 'entries that are no text',
    input: '{"requiredScopes":["oauth",7,null]}',
    required: 'oauth',
    notes: ['note_entries_skipped'],
  },
  {
    name: 'package.json with a nested config',
    input: JSON.stringify({ name: 'x', hubspot: { scopes: ['contacts', 'forms'] } }),
    required: 'contacts forms',
  },
  {
    name: 'OAuth parameters as JSON',
    input: '{"client_id":"x","scope":"contacts forms","optional_scope":"tickets"}',
    required: 'contacts forms',
    optional: 'tickets',
  },

  // JavaScript, TypeScript
  {
    name: 'TS array',
    input: `export const scopes: string[] = ['${READ}', '${WRITE}'] as const`,
    required: `${READ} ${WRITE}`,
  },
  {
    name: 'TS readonly array',
    input: `private readonly SCOPES: ReadonlyArray<string> = [\n  '${READ}', // read\n  "forms",\n]`,
    required: `${READ} forms`,
  },
  {
    name: 'required and optional',
    input: `const REQUIRED_SCOPES = ['oauth'];\nconst OPTIONAL_SCOPES = ['${READ}', 'tickets'];\nconst ALL_SCOPES = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES];`,
    required: 'oauth',
    optional: `${READ} tickets`,
  },
  {
    name: 'nested kinds',
    input: `scopes: {\n  required: ['oauth', 'forms'],\n  optional: ['tickets'],\n  conditionallyRequired: ['automation'],\n}`,
    required: 'oauth forms',
    optional: 'tickets',
    conditional: 'automation',
  },
  {
    name: 'string with spaces',
    input: `const SCOPES = '${READ} ${WRITE} oauth'`,
    required: `${READ} ${WRITE} oauth`,
  },
  {
    name: 'split on a space',
    input: `const scopes = 'contacts forms oauth'.split(' ')`,
    required: 'contacts forms oauth',
  },
  {
    name: 'array joined',
    input: `scope: [\n  'contacts',\n  'forms'\n].join(' '),\nresponse_type: 'code'`,
    required: 'contacts forms',
  },
  {
    name: 'template literal over lines',
    input: `const scope = \`\n  contacts\n  ${READ}\n\``,
    required: `contacts ${READ}`,
  },
  {
    name: 'name joined of two',
    input: `const scope = 'oauth ' + 'crm.objects.' + 'contacts.read'`,
    required: `oauth ${READ}`,
  },
  {
    name: 'environment with a fallback',
    input: `const SCOPES = (process.env.HUBSPOT_SCOPES || 'contacts,forms').split(',')`,
    required: 'contacts forms',
  },
  {
    name: 'ternary',
    input: `scope: isTest ? 'contacts' : 'contacts forms'`,
    required: 'contacts forms',
    notes: ['note_duplicate'],
  },
  {
    name: 'push',
    input: `scopes.push('contacts')\nif (paid) optionalScopes.push('automation')`,
    required: 'contacts',
    optional: 'automation',
  },
  {
    name: 'searchParams.set',
    input: `const u = new URL('https://app.hubspot.com/oauth/authorize')\nu.searchParams.set('scope', 'contacts forms')\nu.searchParams.append("optional_scope", "tickets")`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'several providers',
    input: `google: { scopes: ['openid', 'https://www.googleapis.com/auth/drive'] },\nslack: { scopes: ['chat:write', 'users:read.email'] },\nhubspot: { scopes: ['contacts', 'oauth'] }`,
    required: 'contacts oauth',
  },
  {
    name: 'NextAuth',
    input: `HubspotProvider({\n  clientId: process.env.ID,\n  authorization: { url: 'https://app.hubspot.com/oauth/authorize', params: { scope: 'contacts oauth', optional_scope: "tickets" } },\n})`,
    required: 'contacts oauth',
    optional: 'tickets',
  },
  {
    name: 'passport',
    input: `app.get('/auth/hubspot', passport.authenticate('hubspot', { scope: ['contacts', 'content'] }))`,
    required: 'contacts content',
  },
  {
    name: 'enum',
    input: `enum HubspotScope {\n  Read = '${READ}',\n  Write = '${WRITE}',\n}`,
    required: `${READ} ${WRITE}`,
  },
  {
    name: 'union type',
    input: `type Scope = 'contacts' | 'forms' | 'oauth'`,
    required: 'contacts forms oauth',
  },
  { name: 'Set', input: `const scopes = new Set(["contacts", "forms"])`, required: 'contacts forms' },
  {
    name: 'map of scopes',
    input: `const SCOPES = { '${READ}': 'Read contacts', '${WRITE}': 'Write contacts' }`,
    required: `${READ} ${WRITE}`,
  },
  {
    name: 'description beside the list',
    input: `{ name: 'HubSpot', scopeDescription: 'Read and write contacts', scopes: ['${READ}'] }`,
    required: READ,
  },
  {
    name: 'separator beside the list',
    input: `scopeSeparator: ' ', scope: 'contacts oauth'`,
    required: 'contacts oauth',
  },
  {
    name: 'commented list',
    input: `// const scopes = ['tickets']\nconst scopes = ['contacts' /* , 'forms' */]`,
    required: 'contacts',
  },
  {
    name: 'JSX',
    input: `<HubspotButton scopes={['contacts', 'forms']} optionalScopes={['tickets']} />`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'template inside the list',
    input: 'scopes: [`crm.objects.${type}.read`, "oauth", "forms"]',
    required: 'oauth forms',
    notes: ['note_scopes_not_literal'],
  },
  {
    name: 'no name speaks of scopes',
    input: `const hubspot = ['${READ}', 'forms', 'oauth']`,
    required: `${READ} forms oauth`,
  },
  {
    name: 'n8n',
    input: `{ displayName: 'Scope', name: 'scope', type: 'hidden', default: 'contacts forms' },\n{ displayName: 'Auth URI Query Parameters', name: 'authQueryParameters', type: 'hidden', default: 'grant_type=authorization_code&optional_scope=tickets%20automation' }`,
    required: 'contacts forms',
    optional: 'tickets automation',
  },
  {
    name: 'n8n joined',
    input: `const scopes = ['${READ}', 'forms'];\n{ displayName: 'Scope', name: 'scope', type: 'hidden', default: scopes.join(' ') }`,
    required: `${READ} forms`,
  },

  // Python
  {
    name: 'Python list',
    input: `SCOPES = [\n    "${READ}",  # contacts\n    'forms',\n    # 'tickets',\n]`,
    required: `${READ} forms`,
  },
  {
    name: 'Python typed',
    input: `scopes: list[str] = ["contacts", "forms"]\noptional_scopes: Optional[List[str]] = ["tickets"]`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  { name: 'Python typed string', input: `scope: str = "contacts forms"`, required: 'contacts forms' },
  {
    name: 'Python adjacent strings',
    input: `scope = (\n    "contacts "\n    "forms "\n    "crm.objects."\n    "contacts.read"\n)`,
    required: `contacts forms ${READ}`,
  },
  {
    name: 'Python tuple without brackets',
    input: `SCOPES = "contacts", "forms"`,
    required: 'contacts forms',
  },
  {
    name: 'Python dict',
    input: `params = {"client_id": ID, "scope": " ".join(["contacts", "forms"]), "optional_scope": "tickets"}`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'Python subscript',
    input: `params['scope'] = 'contacts forms'\nparams["optional_scope"] = "tickets"`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'Python keyword arguments',
    input: `oauth.register("hubspot", client_kwargs={"scope": "contacts forms"}, authorize_url=URL)`,
    required: 'contacts forms',
  },
  {
    name: 'Python getenv',
    input: `SCOPES = os.getenv("HUBSPOT_SCOPES", "contacts forms").split()`,
    required: 'contacts forms',
  },
  {
    name: 'Python triple quotes',
    input: `SCOPES = """\ncontacts\nforms\n""".split()`,
    required: 'contacts forms',
  },
  {
    name: 'Python extend',
    input: `optional_scopes += ["tickets"]\nscopes.extend(["contacts", "forms"])`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'Django setting',
    input: `SOCIAL_AUTH_HUBSPOT_SCOPE = ['contacts', 'oauth']`,
    required: 'contacts oauth',
  },

  // HubSpot's own clients
  {
    name: 'Node client',
    input: `hubspotClient.oauth.getAuthorizationUrl(CLIENT_ID, REDIRECT_URI, 'contacts forms', 'tickets')`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'PHP client',
    input: `OAuth2::getAuthUrl($clientId, 'https://a.example/cb', ['contacts', 'crm.lists.read'], ['tickets'])`,
    required: 'contacts crm.lists.read',
    optional: 'tickets',
  },
  {
    name: 'pairs',
    input: `Map.of("client_id", id, "scope", "contacts forms", "optional_scope", "tickets")`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'form',
    input: `<input name="client_id" value="x"><input name="scope" value="contacts forms"><input name="optional_scope" value="tickets">`,
    required: 'contacts forms',
    optional: 'tickets',
  },

  // PHP
  {
    name: 'PHP array',
    input: `'scopes' => ['contacts', 'forms'],\n'optional_scopes' => array('tickets'),`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'PHP property',
    input: `protected array $scopes = [\n    'contacts',\n    "forms",\n];\nprotected $scopeSeparator = ' ';`,
    required: 'contacts forms',
  },
  { name: 'PHP string', input: `'scope' => 'contacts' . ' ' . 'forms',`, required: 'contacts forms' },
  {
    name: 'PHP implode',
    input: `$params = ['scope' => implode(' ', ['contacts', 'forms']), 'state' => $s];`,
    required: 'contacts forms',
  },
  { name: 'PHP define', input: `define('HUBSPOT_SCOPES', 'contacts forms');`, required: 'contacts forms' },
  {
    name: 'PHP env',
    input: `'scopes' => explode(' ', env('HUBSPOT_SCOPES', 'contacts forms')),`,
    required: 'contacts forms',
  },
  {
    name: 'Socialite',
    input: `Socialite::driver('hubspot')->scopes(['contacts', 'forms'])->with(['optional_scope' => 'tickets automation'])->redirect();`,
    required: 'contacts forms',
    optional: 'tickets automation',
  },
  {
    name: 'PHP method',
    input: `$provider->setScopes('contacts forms')->setOptionalScopes('tickets')`,
    required: 'contacts forms',
    optional: 'tickets',
  },

  // Ruby
  {
    name: 'Ruby %w',
    input: `SCOPES = %w[contacts forms ${READ}].freeze\nOPTIONAL_SCOPES = %w(tickets automation)`,
    required: `contacts forms ${READ}`,
    optional: 'tickets automation',
  },
  {
    name: 'Ruby hash',
    input: `option :authorize_params, { scope: 'contacts forms', optional_scope: 'tickets' }`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'Ruby rockets',
    input: `{ :scope => "contacts forms", "optional_scope" => "tickets" }`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'OmniAuth',
    input: `provider :hubspot, ENV['HUBSPOT_ID'], ENV['HUBSPOT_SECRET'], scope: 'contacts oauth'`,
    required: 'contacts oauth',
  },

  // Go, Java, Kotlin, C#, Rust, Swift
  {
    name: 'Go',
    input: `conf := &oauth2.Config{\n\tClientID: id,\n\tScopes:   []string{"contacts", "${READ}"},\n\tEndpoint: endpoint,\n}`,
    required: `contacts ${READ}`,
  },
  {
    name: 'Go variable',
    input: `var requiredScopes = []string{\n\t"oauth", // always\n\t"forms",\n}\nvar optionalScopes = []string{"tickets"}`,
    required: 'oauth forms',
    optional: 'tickets',
  },
  {
    name: 'Go Set',
    input: `q.Set("scope", "contacts forms")\nq.Set("optional_scope", strings.Join([]string{"tickets"}, " "))`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'Java constant',
    input: `private static final String SCOPES = "contacts "\n    + "forms";`,
    required: 'contacts forms',
  },
  {
    name: 'Java list',
    input: `List<String> scopes = Arrays.asList("contacts", "forms");\nSet<String> optionalScopes = Set.of("tickets");`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'Spring properties',
    input: `spring.security.oauth2.client.registration.hubspot.scope=contacts,forms\nspring.security.oauth2.client.registration.hubspot.client-id=x`,
    required: 'contacts forms',
  },
  {
    name: 'Kotlin',
    input: `val scopes: List<String> = listOf("contacts", "forms")`,
    required: 'contacts forms',
  },
  {
    name: 'C#',
    input: `options.Scope.Add("contacts");\noptions.Scope.Add("forms");`,
    required: 'contacts forms',
  },
  { name: 'C# array', input: `string[] scopes = new[] { "contacts", "forms" };`, required: 'contacts forms' },
  { name: 'Rust', input: `const SCOPES: &[&str] = &["contacts", "forms"];`, required: 'contacts forms' },
  { name: 'Swift', input: `let scopes: [String] = ["contacts", "forms"]`, required: 'contacts forms' },

  // Configuration files
  {
    name: 'YAML list',
    input: `hubspot:\n  client_id: x\n  scopes:\n    - contacts\n    - ${READ}\n  redirect: https://a.example`,
    required: `contacts ${READ}`,
  },
  {
    name: 'YAML quoted list',
    input: `scopes:\n  - "contacts"\n  - 'forms'\noptional_scopes:\n  - tickets\n`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'YAML flow list',
    input: `scopes: [contacts, ${READ}]\noptional_scopes: [tickets]`,
    required: `contacts ${READ}`,
    optional: 'tickets',
  },
  {
    name: 'YAML string',
    input: `oauth:\n  scope: contacts forms oauth\n  optional_scope: tickets automation`,
    required: 'contacts forms oauth',
    optional: 'tickets automation',
  },
  {
    name: 'YAML block',
    input: `scope: >-\n  contacts\n  forms\n  ${READ}\nstate: x`,
    required: `contacts forms ${READ}`,
  },
  {
    name: 'OpenAPI',
    input: `flows:\n  authorizationCode:\n    scopes:\n      ${READ}: Read contacts\n      ${WRITE}: Write contacts`,
    required: `${READ} ${WRITE}`,
  },
  {
    name: '.env',
    input: `HUBSPOT_CLIENT_ID=x\nHUBSPOT_SCOPES=contacts forms oauth\nHUBSPOT_OPTIONAL_SCOPES=tickets\n`,
    required: 'contacts forms oauth',
    optional: 'tickets',
  },
  {
    name: '.env quoted',
    input: `export HUBSPOT_SCOPE="contacts,forms"\nPORT=3000`,
    required: 'contacts forms',
  },
  { name: '.env encoded', input: `SCOPE=${READ}%20oauth`, required: `${READ} oauth` },
  {
    name: 'Docker',
    input: `docker run -e HUBSPOT_SCOPES="contacts forms" -p 80:80 app`,
    required: 'contacts forms',
  },
  {
    name: 'command line',
    input: `hubspot-auth login --scope "contacts forms" --optional-scope 'tickets'`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'HCL',
    input: `resource "x" "y" {\n  oauth_scopes = ["contacts", "forms"]\n  optional_scopes = toset(["tickets"])\n}`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'TOML',
    input: `[hubspot]\nscopes = [\n  "contacts", # all\n  "forms",\n]\n`,
    required: 'contacts forms',
  },
  { name: 'ini', input: `[hubspot]\nscope = contacts forms\n`, required: 'contacts forms' },
  {
    name: 'MCP connector',
    input: `"scopes_supported": ["contacts","forms","oauth"], "authorization_endpoint": "https://mcp.example/authorize"`,
    required: 'contacts forms oauth',
  },
]

export const LIST_CASES: ListCase[] = [
  { name: 'spaces', input: 'contacts forms oauth', required: 'contacts forms oauth' },
  { name: 'one scope', input: READ, required: READ },
  { name: 'one plain scope', input: ' contacts\n', required: 'contacts' },
  { name: 'misspelt scope', input: 'crm.objects.contact.read', required: 'crm.objects.contact.read' },
  { name: 'colons', input: 'crm.objects.contacts:read', required: 'crm.objects.contacts:read' },
  { name: 'capitals', input: 'CRM.Objects.Contacts.Read', required: 'CRM.Objects.Contacts.Read' },
  { name: 'commas', input: `contacts, ${READ},forms`, required: `contacts ${READ} forms` },
  { name: 'semicolons', input: 'contacts; forms; oauth;', required: 'contacts forms oauth' },
  { name: 'lines', input: `contacts\r\n${READ}\r\n\r\nforms\r\n`, required: `contacts ${READ} forms` },
  {
    name: 'bullets',
    input: `- contacts\n* ${READ}\n• forms\n1. oauth\n2) tickets`,
    required: `contacts ${READ} forms oauth tickets`,
  },
  { name: 'check boxes', input: `- [x] contacts\n- [ ] ${READ}`, required: `contacts ${READ}` },
  {
    name: 'code marks',
    input: `\`contacts\`, \`${READ}\` and \`forms\``,
    required: `contacts ${READ} forms`,
  },
  { name: 'quoted', input: `"contacts forms ${READ}"`, required: `contacts forms ${READ}` },
  { name: 'each quoted', input: `'contacts' 'forms'`, required: 'contacts forms' },
  { name: 'JSON array', input: `["contacts", "${READ}", "made-up"]`, required: `contacts ${READ} made-up` },
  { name: 'JSON array with empty entries', input: `["contacts", "", "forms"]`, required: 'contacts forms' },
  {
    name: 'JSON array with escapes',
    input: '[ "crm.objects.contacts\\u002eread", "a.b c.d" ]',
    required: `${READ} a.b c.d`,
  },
  { name: 'array with a trailing comma', input: `['contacts', '${READ}',]`, required: `contacts ${READ}` },
  { name: 'array over lines', input: `[\n  "contacts",\n  "forms"\n]`, required: 'contacts forms' },
  { name: 'mixed', input: `contacts, forms\n${READ}; "oauth"`, required: `contacts forms ${READ} oauth` },
  {
    name: 'a table with what each is for',
    input: `${READ}\tread contacts\n${WRITE}\tchange contacts and forms\noauth`,
    required: `${READ} ${WRITE} oauth`,
  },
  { name: 'pipes', input: `contacts | ${READ} | forms`, required: `contacts ${READ} forms` },
  { name: 'braces', input: '{contacts, forms}', required: 'contacts forms' },
  { name: 'words between them', input: 'contacts and forms & oauth', required: 'contacts forms oauth' },
  { name: 'a full stop', input: `contacts, ${READ}.`, required: `contacts ${READ}` },
  { name: 'in a fence', input: '```text\ncontacts\nforms\n```', required: 'contacts forms' },
  {
    name: 'three headings',
    input: `One:\nTwo:\nThree:\ncontacts\n${READ}`,
    required: `contacts ${READ}`,
  },
  {
    name: 'a link’s parameter with a word before it',
    input: 'it has scope=contacts%20forms',
    required: 'contacts forms',
  },
  { name: 'tab separated', input: `contacts\tforms\t${READ}`, required: `contacts forms ${READ}` },
  {
    name: 'with descriptions',
    input: `- \`${READ}\`: view contacts\n- \`${WRITE}\` – to change them\n- oauth`,
    required: `${READ} ${WRITE} oauth`,
  },
  {
    name: 'with a lead-in',
    input: `The app needs these scopes:\n\n- contacts\n- ${READ}`,
    required: `contacts ${READ}`,
  },
  { name: 'label', input: 'Scopes: contacts forms oauth', required: 'contacts forms oauth' },
  { name: 'unknown names stay', input: `contacts, contcats, ${READ}`, required: `contacts contcats ${READ}` },
  { name: 'twice', input: 'contacts forms contacts', required: 'contacts forms', notes: ['note_duplicate'] },
  {
    name: 'cut',
    input: `contacts, ${READ}, ...`,
    required: `contacts ${READ}`,
    notes: ['note_scopes_not_literal'],
  },
  {
    name: 'app object',
    input: 'crm.app.objects.a123_round.view crm.app.schemas.a123_round.read',
    required: 'crm.app.objects.a123_round.view crm.app.schemas.a123_round.read',
  },
  {
    name: 'parameters',
    input: 'scope=contacts%20forms&optional_scope=tickets',
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'parameters with the rest',
    input: `client_id=x&redirect_uri=https%3A%2F%2Fa.example&scope=contacts+forms&state=1`,
    required: 'contacts forms',
  },
  {
    name: 'parameters on two lines',
    input: 'scope=contacts forms\noptional_scope=tickets automation',
    required: 'contacts forms',
    optional: 'tickets automation',
  },
  {
    name: 'path without its host',
    input: '/oauth/authorize?client_id=x&scope=contacts%20forms',
    required: 'contacts forms',
  },
  {
    name: 'path behind a template',
    input: '${BASE}/oauth/authorize?client_id=x&scope=contacts%20forms&redirect_uri=y',
    required: 'contacts forms',
  },
  {
    name: 'guide',
    input: `Required: oauth, ${READ}. Conditionally required: automation. Optional: tickets, forms`,
    required: `oauth ${READ}`,
    conditional: 'automation',
    optional: 'tickets forms',
  },
  {
    name: 'guide with headings',
    input: `## Required scopes\n\n- \`oauth\`\n- \`${READ}\`\n\n## Optional scopes\n\n- \`tickets\`\n`,
    required: `oauth ${READ}`,
    optional: 'tickets',
  },
  {
    name: 'guide with bold labels',
    input: `**Required scopes:** oauth, forms\n**Optional scopes:** tickets`,
    required: 'oauth forms',
    optional: 'tickets',
  },
  {
    name: 'rows with their kind',
    input: `${READ}\tRequired\n${WRITE}\tOptional\nautomation\tConditionally required`,
    required: READ,
    optional: WRITE,
    conditional: 'automation',
  },
  {
    name: 'table rows',
    input: `| Scope | Kind |\n| --- | --- |\n| \`${READ}\` | Required |\n| \`tickets\` | Optional |`,
    required: READ,
    optional: 'tickets',
  },
]
