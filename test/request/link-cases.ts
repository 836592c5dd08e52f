// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source code with templates is what is read here
/** Install links as people write and paste them, each with what it asks for. */
export interface LinkCase {
  name: string
  input: string
  required?: string
  conditional?: string
  optional?: string
  redirectUri?: string | null
  clientId?: string | null
  portalId?: string | null
  host?: string | null
  region?: string | null
  flow?: string
  /** Ids of the notes, in order. */
  notes?: string[]
}

const APP = 'https://app.hubspot.com/oauth/authorize'
const ID = '0a1b2c3d-1111-4222-8333-444455556666'

export const LINK_CASES: LinkCase[] = [
  // Hosts and paths
  {
    name: 'eu1 host',
    input: `https://app-eu1.hubspot.com/oauth/authorize?client_id=${ID}&scope=oauth`,
    required: 'oauth',
    host: 'app-eu1.hubspot.com',
    region: 'eu1',
  },
  {
    name: 'ap1 host, capitals',
    input: `HTTPS://APP-AP1.HubSpot.com/OAuth/Authorize?client_id=${ID}&scope=oauth`,
    required: 'oauth',
    host: 'app-ap1.hubspot.com',
    region: 'ap1',
  },
  {
    name: 'plain app host says no region',
    input: `${APP}?client_id=${ID}&scope=oauth`,
    required: 'oauth',
    region: null,
    host: 'app.hubspot.com',
  },
  {
    name: 'portal in the path',
    input: `https://app-na3.hubspot.com/oauth/24601/authorize?client_id=${ID}&scope=forms%20oauth`,
    required: 'forms oauth',
    portalId: '24601',
    region: 'na3',
  },
  {
    name: 'portal template in the path',
    input: `https://app.hubspot.com/oauth/\${portalId}/authorize?client_id=x&scope=forms`,
    required: 'forms',
    portalId: null,
  },
  {
    name: 'bridge',
    input: `https://app.hubspot.com/oauth-bridge?client_id=${ID}&scope=tickets%20oauth&redirect_uri=https%3A%2F%2Fa.example%2Fcb`,
    required: 'tickets oauth',
    flow: 'bridge',
    redirectUri: 'https://a.example/cb',
  },
  {
    name: 'user level',
    input: `${APP}/user?client_id=${ID}&redirect_uri=https%3A%2F%2Fa.example`,
    flow: 'user-level',
    notes: ['note_user_level_no_scopes'],
  },
  {
    name: 'mcp host',
    input: `https://mcp-eu1.hubspot.com/oauth/authorize/user?client_id=${ID}&code_challenge=abc`,
    flow: 'mcp',
    region: 'eu1',
    notes: ['note_user_level_no_scopes'],
  },
  {
    name: 'hubapi host',
    input: `https://app.hubapi.com/oauth/authorize?client_id=${ID}&scope=content`,
    required: 'content',
    host: 'app.hubapi.com',
  },
  {
    name: 'no scheme',
    input: `app.hubspot.com/oauth/authorize?client_id=${ID}&scope=content`,
    required: 'content',
  },
  {
    name: 'no scheme in a sentence',
    input: `Open app.hubspot.com/oauth/authorize?client_id=${ID}&scope=content, then sign in.`,
    required: 'content',
  },
  {
    name: 'http',
    input: `http://app.hubspot.com/oauth/authorize?client_id=${ID}&scope=content`,
    required: 'content',
  },
  {
    name: 'port and trailing dot',
    input: `https://app.hubspot.com.:443/oauth/authorize?client_id=${ID}&scope=content`,
    required: 'content',
    host: 'app.hubspot.com',
  },
  {
    name: 'user name before the host',
    input: `https://me:pw@app.hubspot.com/oauth/authorize?client_id=${ID}&scope=content`,
    required: 'content',
    host: 'app.hubspot.com',
    notes: ['note_odd_address'],
  },
  {
    name: 'doubled slash',
    input: `https://app.hubspot.com//oauth/authorize/?client_id=${ID}&scope=content`,
    required: 'content',
  },
  {
    name: 'region by template',
    input: `https://app-\${region}.hubspot.com/oauth/authorize?client_id=x&scope=content`,
    required: 'content',
    host: null,
    region: null,
  },
  {
    name: 'region by handlebars',
    input: `https://app-{{ region }}.hubspot.com/oauth/authorize?client_id=x&scope=content`,
    required: 'content',
    host: null,
  },
  { name: 'no query', input: APP, notes: ['note_no_scopes', 'note_no_client_id'] },
  { name: 'no query, in prose', input: `See ${APP} for more.`, notes: ['note_no_scopes'] },
  { name: 'fragment instead of query', input: `${APP}#?client_id=${ID}&scope=content`, required: 'content' },
  {
    name: 'question mark forgotten',
    input: `${APP}&client_id=${ID}&scope=content`,
    required: 'content',
    notes: ['note_question_mark_missing'],
  },

  // Separators
  { name: 'plus', input: `${APP}?client_id=x&scope=contacts+forms+oauth`, required: 'contacts forms oauth' },
  {
    name: 'lower-case escapes',
    input: `${APP}?client_id=x&redirect_uri=https%3a%2f%2fa.example%2fcb%3fx%3d1&scope=contacts%20forms`,
    required: 'contacts forms',
    redirectUri: 'https://a.example/cb?x=1',
  },
  {
    name: 'commas',
    input: `${APP}?client_id=x&scope=contacts,forms,oauth`,
    required: 'contacts forms oauth',
    notes: ['note_commas'],
  },
  {
    name: 'encoded commas',
    input: `${APP}?client_id=x&scope=contacts%2Cforms%2C%20oauth`,
    required: 'contacts forms oauth',
    notes: ['note_commas'],
  },
  {
    name: 'semicolons',
    input: `${APP}?client_id=x&scope=contacts;forms`,
    required: 'contacts forms',
    notes: ['note_commas'],
  },
  {
    name: 'raw spaces before a parameter',
    input: `${APP}?client_id=x&scope=contacts forms oauth&redirect_uri=https://a.example`,
    required: 'contacts forms oauth',
  },
  {
    name: 'raw spaces at the end of a sentence',
    input: `Use ${APP}?client_id=x&scope=contacts forms oauth.`,
    required: 'contacts forms oauth',
  },
  {
    name: 'unknown name among raw spaces',
    input: `${APP}?scope=contacts nonsense oauth&client_id=x`,
    required: 'contacts nonsense oauth',
  },
  {
    name: 'line breaks in the value',
    input: `${APP}?client_id=x&scope=contacts\n  forms\n  oauth\n&redirect_uri=https://a.example`,
    required: 'contacts forms oauth',
  },
  {
    name: 'encoded line breaks',
    input: `${APP}?client_id=x&scope=contacts%0Aforms%0D%0Aoauth`,
    required: 'contacts forms oauth',
  },
  {
    name: 'encoded tab and no-break space',
    input: `${APP}?client_id=x&scope=contacts%09forms%C2%A0oauth`,
    required: 'contacts forms oauth',
  },
  {
    name: 'double encoded',
    input: `${APP}?client_id=x&scope=contacts%2520forms%2520oauth`,
    required: 'contacts forms oauth',
    notes: ['note_double_encoded'],
  },
  { name: 'encoded plus', input: `${APP}?client_id=x&scope=contacts%2Bforms`, required: 'contacts forms' },
  {
    name: 'mixed separators',
    input: `${APP}?client_id=x&scope=contacts%20forms+oauth%2C+tickets`,
    required: 'contacts forms oauth tickets',
    notes: ['note_commas'],
  },
  {
    name: 'empty parts',
    input: `${APP}?scope=%20contacts%20%20forms%20&client_id=x`,
    required: 'contacts forms',
  },
  {
    name: 'array in the value',
    input: `${APP}?scope=["contacts","forms"]&client_id=x`,
    required: 'contacts forms',
    notes: ['note_commas'],
  },

  // Duplicates
  {
    name: 'scope twice in the value',
    input: `${APP}?client_id=x&scope=contacts%20forms%20contacts`,
    required: 'contacts forms',
    notes: ['note_duplicate'],
  },
  {
    name: 'parameter twice',
    input: `${APP}?client_id=x&scope=contacts&scope=forms`,
    required: 'contacts forms',
    notes: ['note_parameter_twice'],
  },
  {
    name: 'in both lists',
    input: `${APP}?client_id=x&scope=contacts&optional_scope=contacts%20forms`,
    required: 'contacts',
    optional: 'contacts forms',
  },
  ...[
    'https://me:secret1@app.hubspot.com',
    'https://app.hubspot.com:8443',
    'https://\u0430pp.hubspot.com',
  ].map((origin) => ({
    name: `an address HubSpot never writes: ${origin}`,
    input: `${origin}/oauth/authorize?client_id=x&scope=contacts`,
    required: 'contacts',
    notes: ['note_odd_address'],
  })),
  {
    name: 'the port that says nothing',
    input: 'https://app.hubspot.com:443/oauth/authorize?client_id=x&scope=contacts',
    required: 'contacts',
  },
  {
    name: 'pasted twice, nothing between',
    input: `${APP}?client_id=x&scope=contacts${APP}?client_id=x&scope=contacts`,
    required: 'contacts',
    notes: ['note_pasted_twice'],
  },
  {
    name: 'pasted twice on two lines',
    input: `${APP}?client_id=x&scope=contacts\n${APP}?client_id=x&scope=contacts`,
    required: 'contacts',
  },
  {
    name: 'two different links',
    input: `old: ${APP}?client_id=x&scope=contacts\nnew: ${APP}?client_id=x&scope=forms`,
    required: 'contacts',
    notes: ['note_several_links'],
  },
  {
    name: 'query starts with an ampersand',
    input: `${APP}?&client_id=x&&scope=contacts&`,
    required: 'contacts',
  },

  // redirect_uri
  {
    name: 'open redirect with its own query',
    input: `${APP}?client_id=x&redirect_uri=https://a.example/cb?page=oauth&tab=2&scope=forms`,
    required: 'forms',
    redirectUri: 'https://a.example/cb?page=oauth&tab=2',
    notes: ['note_redirect_not_encoded'],
  },
  {
    name: 'open redirect with a scope of its own',
    input: `${APP}?redirect_uri=https://x.example/cb?page=a&scope=forms&client_id=x`,
    required: 'forms',
    redirectUri: 'https://x.example/cb?page=a',
    notes: ['note_redirect_not_encoded'],
  },
  {
    name: 'open redirect with a fragment',
    input: `${APP}?client_id=x&redirect_uri=https://x.example/#/cb&scope=forms`,
    required: 'forms',
    redirectUri: 'https://x.example/#/cb',
    notes: ['note_redirect_not_encoded'],
  },
  {
    name: 'open redirect last',
    input: `${APP}?client_id=x&scope=forms&redirect_uri=https://x.example/cb?a=1&b=2`,
    required: 'forms',
    redirectUri: 'https://x.example/cb?a=1&b=2',
    notes: ['note_redirect_not_encoded'],
  },
  {
    name: 'scope inside an encoded redirect',
    input: `${APP}?client_id=x&redirect_uri=https%3A%2F%2Fx.example%2Fcb%3Fscope%3Dnone%26optional_scope%3Dnone&scope=forms`,
    required: 'forms',
    redirectUri: 'https://x.example/cb?scope=none&optional_scope=none',
  },
  {
    name: 'redirect that is an authorize page',
    input: `${APP}?client_id=x&redirect_uri=https%3A%2F%2Fapp.hubspot.com%2Foauth%2Fauthorize%3Fscope%3Dtickets&scope=forms`,
    required: 'forms',
  },
  {
    name: 'redirect with a client_id of its own',
    input: `${APP}?redirect_uri=http://localhost/?client_id=5&scope=forms`,
    required: 'forms',
    clientId: null,
    redirectUri: 'http://localhost/?client_id=5',
    notes: ['note_no_client_id', 'note_redirect_not_encoded'],
  },
  {
    name: 'redirect is decoded once',
    input: `${APP}?client_id=x&redirect_uri=https%3A%2F%2Fx.example%2Fcb%3Fu%3Da%252Fb&scope=forms`,
    required: 'forms',
    redirectUri: 'https://x.example/cb?u=a%2Fb',
  },
  {
    name: 'second redirect_uri is left out',
    input: `${APP}?client_id=x&redirect_uri=https://a.example&scope=forms&redirect_uri=https://b.example?x=1&y=2`,
    required: 'forms',
    redirectUri: 'https://a.example',
    notes: ['note_redirect_not_encoded'],
  },

  // Surroundings
  {
    name: 'HTML entities',
    input: `${APP}?client_id=x&amp;scope=contacts%20forms&amp;optional_scope=tickets`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'numeric and doubled entities',
    input: `${APP}?client_id=x&#38;scope=contacts&#x26;redirect_uri=https://a.example&amp;amp;optional_scope=tickets`,
    required: 'contacts',
    optional: 'tickets',
  },
  {
    name: 'anchor',
    input: `<a class="btn" href="${APP}?client_id=x&amp;scope=contacts%20forms" target="_blank">Connect HubSpot</a>`,
    required: 'contacts forms',
  },
  {
    name: 'anchor in single quotes',
    input: `<a href='${APP}?client_id=x&scope=contacts%20forms' id='go'>go</a>`,
    required: 'contacts forms',
  },
  {
    name: 'markdown',
    input: `Click [here](${APP}?client_id=x&scope=contacts%20forms) to install.`,
    required: 'contacts forms',
  },
  {
    name: 'markdown link of itself',
    input: `[${APP}?client_id=x&scope=contacts](${APP}?client_id=x&scope=contacts)`,
    required: 'contacts',
  },
  {
    name: 'code span',
    input: `The link is \`${APP}?client_id=x&scope=contacts%20forms\`, as sent.`,
    required: 'contacts forms',
  },
  {
    name: 'angle brackets',
    input: `<${APP}?client_id=x&scope=contacts%20forms>`,
    required: 'contacts forms',
  },
  {
    name: 'chat link with a label',
    input: `<${APP}?client_id=x&scope=contacts%20forms|Install>`,
    required: 'contacts forms',
  },
  {
    name: 'parentheses and full stop',
    input: `It fails (${APP}?client_id=x&scope=contacts%20forms).`,
    required: 'contacts forms',
  },
  {
    name: 'typographic quotes',
    input: `“${APP}?client_id=x&scope=contacts%20forms”`,
    required: 'contacts forms',
  },
  { name: 'bold', input: `**${APP}?client_id=x&scope=contacts%20forms**`, required: 'contacts forms' },
  {
    name: 'French prose',
    input: `Ouvrez ${APP}?client_id=x&scope=contacts%20forms et cliquez sur Connecter.`,
    required: 'contacts forms',
  },
  {
    name: 'Japanese prose',
    input: `次のURL：${APP}?client_id=x&scope=contacts%20forms」を開く`,
    required: 'contacts forms',
  },
  {
    name: 'JSON with escaped slashes',
    input: `{"url":"https:\\/\\/app.hubspot.com\\/oauth\\/authorize?client_id=x\\u0026scope=contacts%20forms"}`,
    required: 'contacts forms',
  },
  {
    name: 'JSON inside JSON',
    input: `"{\\"url\\":\\"${APP}?client_id=x&scope=contacts%20forms\\",\\"n\\":1}"`,
    required: 'contacts forms',
  },
  {
    name: 'shell escapes',
    input: `open https://app.hubspot.com/oauth/authorize\\?client_id\\=x\\&scope\\=contacts%20forms`,
    required: 'contacts forms',
  },
  {
    name: 'curl',
    input: `curl -G '${APP}?client_id=x&scope=contacts%20forms' -v`,
    required: 'contacts forms',
  },
  {
    name: 'email wrapped at a name',
    input: `${APP}?client_id=x&scope=oauth%20crm.objects.con\ntacts.read%20forms`,
    required: 'oauth crm.objects.contacts.read forms',
  },
  {
    name: 'email wrapped in an escape',
    input: `${APP}?client_id=x&scope=oauth%\n20forms`,
    required: 'oauth forms',
  },
  {
    name: 'wrapped between parameters',
    input: `${APP}?\n  client_id=x&\n  redirect_uri=https://a.example&\n  scope=contacts%20forms`,
    required: 'contacts forms',
    redirectUri: 'https://a.example',
  },
  {
    name: 'one parameter a line',
    input: `${APP}\n  ?client_id=x\n  &scope=contacts%20forms\n  &optional_scope=tickets`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'word breaks',
    input: `${APP}?client_id=x&<wbr>scope=contacts%20<wbr>forms`,
    required: 'contacts forms',
  },
  {
    name: 'zero-width characters',
    input: `${APP}?client_id=x&\u200bscope=con\u200btacts%20forms`,
    required: 'contacts forms',
  },
  {
    name: 'sign-in page with the link inside',
    input: `https://app.hubspot.com/login?loginRedirectUrl=https%3A%2F%2Fapp.hubspot.com%2Foauth%2Fauthorize%3Fclient_id%3Dx%26scope%3Dcontacts%2520forms`,
    required: 'contacts forms',
  },
  {
    name: 'the whole link encoded',
    input: `https%3A%2F%2Fapp.hubspot.com%2Foauth%2Fauthorize%3Fclient_id%3Dx%26scope%3Dcontacts%2520forms`,
    required: 'contacts forms',
  },
  {
    name: 'cut list',
    input: `${APP}?client_id=x&scope=contacts%20forms%20...`,
    required: 'contacts forms',
    notes: ['note_scopes_not_literal'],
  },
  {
    name: 'cut name',
    input: `${APP}?client_id=x&scope=oauth%20crm.objects.contacts.`,
    required: 'oauth crm.objects.contacts.',
  },

  // Templates
  ...[
    '${scopes}',
    '{scopes}',
    '{{scopes}}',
    '{{{ scopes }}}',
    '%s',
    '%(scopes)s',
    '#{scopes}',
    '<scopes>',
    '$SCOPES',
    ':scopes',
    'SCOPES',
    'YOUR_SCOPES',
    '[SCOPES]',
    '<%= scopes %>',
    '<?= $scopes ?>',
    '...',
    '%7Bscopes%7D',
    '&lt;scopes&gt;',
    '__SCOPES__',
    '{{#each scopes}}',
    '{% scopes %}',
    '@scopes',
    '%SCOPES%',
    "{' '.join(scopes)}",
    'your-scopes-here',
    '{0}',
    '$(scopes)',
  ].map(
    (template): LinkCase => ({
      name: `template ${template}`,
      input: `${APP}?client_id=x&scope=${template}&redirect_uri=https%3A%2F%2Fa.example`,
      redirectUri: 'https://a.example',
      notes: ['note_scopes_not_literal'],
    }),
  ),
  {
    name: 'template beside names',
    input: `${APP}?client_id=x&scope=contacts%20\${extra}%20forms`,
    required: 'contacts forms',
    notes: ['note_scopes_not_literal'],
  },
  {
    name: 'template right after a name',
    input: `${APP}?scope=contacts\${more}&client_id=x`,
    required: 'contacts',
    notes: ['note_scopes_not_literal'],
  },
  {
    name: 'template inside a name',
    input: `${APP}?client_id=x&scope=oauth%20crm.objects.\${object}.read`,
    required: 'oauth',
    notes: ['note_scopes_not_literal'],
  },
  {
    name: 'template with quotes and ampersands',
    input: `${APP}?client_id=\${ids["a&scope=b"] ?? "&scope=c"}&scope=forms`,
    required: 'forms',
  },
  {
    name: 'literals in a template',
    input: `${APP}?client_id=x&scope=\${encodeURIComponent("contacts forms")}`,
    required: 'contacts forms',
  },
  {
    name: 'PHP echo',
    input: `${APP}?client_id=<?php echo $id; ?>&scope=<?php echo urlencode('contacts forms') ?>&optional_scope=<?= rawurlencode("tickets") ?>`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'client id in brackets',
    input: `${APP}?client_id=<YOUR CLIENT ID>&redirect_uri=<redirect>&scope=contacts`,
    required: 'contacts',
    clientId: '<YOUR CLIENT ID>',
  },
  {
    name: 'template in the redirect',
    input: `${APP}?client_id=x&redirect_uri=\${base}/cb&scope=contacts`,
    required: 'contacts',
    redirectUri: '${base}/cb',
  },

  // Source code
  {
    name: 'JavaScript +',
    input: `const url = "${APP}?client_id=" + id + "&redirect_uri=" + encodeURIComponent(cb) + "&scope=contacts%20forms" + "&state=" + s;`,
    required: 'contacts forms',
    redirectUri: 'encodeURIComponent(cb)',
  },
  {
    name: 'JavaScript + over lines',
    input: `const url =\n  '${APP}' +\n  '?client_id=' + CLIENT_ID +\n  '&scope=contacts%20' +\n  'forms' +\n  '&optional_scope=tickets';`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'JavaScript + with a function',
    input: `'${APP}?client_id=x&scope=' + encodeURIComponent('contacts forms') + '&redirect_uri=' + encodeURIComponent('https://a.example/cb')`,
    required: 'contacts forms',
  },
  {
    name: 'JavaScript join',
    input: `"${APP}?client_id=x&scope=" + ["contacts", "forms"].join("%20")`,
    required: 'contacts forms',
  },
  {
    name: 'JavaScript join of a variable',
    input: `"${APP}?client_id=x&scope=" + scopes.join("%20") + "&state=1"`,
    notes: ['note_scopes_not_literal'],
  },
  {
    name: 'template literals joined',
    input:
      '`https://app.hubspot.com/oauth/authorize?client_id=${id}` +\n  `&scope=contacts%20forms` +\n  `&redirect_uri=${cb}`',
    required: 'contacts forms',
  },
  {
    name: 'template literal over lines',
    input:
      'const u = `\n  https://app.hubspot.com/oauth/authorize\n    ?client_id=${id}\n    &scope=contacts%20forms\n`',
    required: 'contacts forms',
  },
  {
    name: 'statement by statement',
    input: `let u = '${APP}?client_id=' + id;\nu += '&scope=contacts%20forms';\nu += '&optional_scope=tickets';`,
    required: 'contacts forms',
    optional: 'tickets',
  },
  {
    name: 'PHP dots',
    input: `$url = '${APP}?client_id=' . $id . '&redirect_uri=' . urlencode($cb) . '&scope=contacts%20forms&state=' . $s;`,
    required: 'contacts forms',
    clientId: '$id',
  },
  {
    name: 'PHP dots without spaces',
    input: `"${APP}?client_id=".$this->id."&scope=contacts%20forms&redirect_uri=".urlencode($this->cb)`,
    required: 'contacts forms',
  },
  {
    name: 'PHP variables in a string',
    input: `"${APP}?client_id=$id&redirect_uri={$cb['uri']}&scope=contacts%20forms&state=$state"`,
    required: 'contacts forms',
    clientId: '$id',
  },
  {
    name: 'PHP .=',
    input: `$url = "${APP}?client_id=$id";\n$url .= "&scope=contacts%20forms";`,
    required: 'contacts forms',
  },
  {
    name: 'Python adjacent strings',
    input: `url = (\n    "${APP}"\n    f"?client_id={CLIENT_ID}"\n    "&scope=contacts%20"\n    "forms"\n    f"&redirect_uri={quote(cb)}"\n)`,
    required: 'contacts forms',
  },
  {
    name: 'Python backslashes',
    input: `url = "${APP}?client_id=x" \\\n      "&scope=contacts%20forms" \\\n      "&redirect_uri=http://localhost"`,
    required: 'contacts forms',
  },
  {
    name: 'Python percent',
    input: `"${APP}?client_id=%s&scope=contacts%%20forms" % client_id`,
    required: 'contacts forms',
  },
  {
    name: 'Python format',
    input: `"${APP}?client_id={}&scope={}".format(CLIENT_ID, "contacts%20forms")`,
    required: 'contacts forms',
    notes: ['note_scopes_from_code'],
  },
  {
    name: 'Ruby',
    input: `"${APP}?client_id=#{ENV['ID']}&scope=contacts%20forms&redirect_uri=#{CGI.escape(cb)}"`,
    required: 'contacts forms',
  },
  {
    name: 'Ruby <<',
    input: `url = "${APP}?client_id=x" << "&scope=contacts%20forms"`,
    required: 'contacts forms',
  },
  {
    name: 'Java',
    input: `String url = "${APP}?client_id=" + clientId\n    + "&scope=contacts%20forms"\n    + "&redirect_uri=" + URLEncoder.encode(cb, "UTF-8");`,
    required: 'contacts forms',
  },
  {
    name: 'C#',
    input: `var url = $"${APP}?client_id={clientId}&scope=contacts%20forms&redirect_uri={Uri.EscapeDataString(cb)}";`,
    required: 'contacts forms',
  },
  {
    name: 'Visual Basic',
    input: `url = "${APP}?client_id=" & id & "&scope=contacts%20forms"`,
    required: 'contacts forms',
  },
  {
    name: 'Go',
    input: `fmt.Sprintf("${APP}?client_id=%s&scope=contacts%%20forms&redirect_uri=%s", id, cb)`,
    required: 'contacts forms',
  },
  {
    name: 'Lua',
    input: `local u = "${APP}?client_id=" .. id .. "&scope=contacts%20forms"`,
    required: 'contacts forms',
  },
  {
    name: 'SQL',
    input: `UPDATE apps SET url = '${APP}?client_id=' || id || '&scope=contacts%20forms' WHERE id = 1`,
    required: 'contacts forms',
  },
  {
    name: 'Twig',
    input: `{{ '${APP}?client_id=' ~ id ~ '&scope=contacts%20forms' }}`,
    required: 'contacts forms',
  },
  {
    name: 'URLSearchParams',
    input: `const p = new URLSearchParams({ client_id: id, scope: 'contacts forms', optional_scope: 'tickets' })\nlocation.href = \`${APP}?\${p}\``,
    required: 'contacts forms',
    optional: 'tickets',
    notes: ['note_scopes_from_code'],
  },
  {
    name: 'scopes in a constant above',
    input: `const SCOPES = ['contacts', 'crm.lists.read'].join(' ')\nconst url = '${APP}?client_id=' + ID + '&scope=' + encodeURIComponent(SCOPES)`,
    required: 'contacts crm.lists.read',
    notes: ['note_scopes_from_code'],
  },
  {
    name: 'a quoted link, then prose with quotes',
    input: `We use "${APP}?client_id=x&scope=contacts%20forms". Then "Connect app" is shown.`,
    required: 'contacts forms',
  },

  {
    name: 'PHP http_build_query',
    input: `$url = '${APP}?' . http_build_query(['client_id' => $id, 'scope' => 'contacts forms', 'optional_scope' => 'tickets']);`,
    required: 'contacts forms',
    optional: 'tickets',
    notes: ['note_scopes_from_code'],
  },
  {
    name: 'Perl',
    input: `my $u = "${APP}?client_id=$id&scope=" . join('%20', qw(contacts forms));`,
    required: 'contacts forms',
    notes: ['note_scopes_from_code'],
  },
  {
    name: 'Swift',
    input: `let u = "${APP}?client_id=\\(clientId)&scope=contacts%20forms&redirect_uri=\\(cb)"`,
    required: 'contacts forms',
  },
  {
    name: 'Elixir',
    input: `"${APP}?client_id=" <> id <> "&scope=contacts%20forms&redirect_uri=" <> cb`,
    required: 'contacts forms',
  },

  // Misspelt parameters
  {
    name: 'scopes',
    input: `${APP}?client_id=x&scopes=contacts%20forms`,
    required: 'contacts forms',
    notes: ['note_parameter_misnamed'],
  },
  {
    name: 'scope[]',
    input: `${APP}?client_id=x&scope[]=contacts&scope%5B%5D=forms`,
    required: 'contacts forms',
    notes: ['note_parameter_twice', 'note_parameter_misnamed'],
  },
  {
    name: 'optional_scopes',
    input: `${APP}?client_id=x&scope=oauth&optional_scopes=contacts`,
    required: 'oauth',
    optional: 'contacts',
    notes: ['note_parameter_misnamed'],
  },
  { name: 'the right name wins', input: `${APP}?client_id=x&scope=oauth&scopes=contacts`, required: 'oauth' },
  {
    name: 'encoded name',
    input: `${APP}?client_id=x&scope=oauth&optional%5Fscope=contacts`,
    required: 'oauth',
    optional: 'contacts',
  },
]
