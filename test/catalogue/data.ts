import { readFileSync } from 'node:fs'
import type {
  AddOnRecord,
  ApiAnswerRecord,
  AppObjectScopeRecord,
  BundleRecord,
  DeepLinkRecord,
  DenialRecord,
  EndpointRecord,
  GateRecord,
  GuideRecord,
  HeadingRecord,
  HubRecord,
  InternalEndingRecord,
  InternalPermissionRecord,
  LookAlikeRecord,
  ObjectScopesRecord,
  PermissionLabel,
  PermissionRecord,
  RoleRuleRecord,
  RuleRecord,
  ScopeRecord,
  ScopeRightsRecord,
  SourceRecord,
} from '../../src/catalogue/types'

/** A data file's text, for tests of its form. */
export function text(name: string): string {
  return readFileSync(new URL(`../../src/catalogue/data/${name}.json`, import.meta.url), 'utf8')
}

function records<T>(name: string): T[] {
  return JSON.parse(text(name))
}

export const scopes = records<ScopeRecord>('scopes')
export const appObjectScopes = records<AppObjectScopeRecord>('app-object-scopes')
export const hubs = records<HubRecord>('hubs')
export const addOns = records<AddOnRecord>('add-ons')
export const bundles = records<BundleRecord>('bundles')
export const permissions = records<PermissionRecord>('permissions')
export const labels = records<PermissionLabel>('permission-labels')
export const scopeRights = records<ScopeRightsRecord>('scope-rights')
export const rules = records<RuleRecord>('rules')
export const denials = records<DenialRecord>('denials')
export const headings = records<HeadingRecord>('denial-headings')
export const lookAlikes = records<LookAlikeRecord>('look-alikes')
export const guides = records<GuideRecord>('guides')
export const deepLinks = records<DeepLinkRecord>('deep-links')
export const internalPermissions = records<InternalPermissionRecord>('internal-permissions')
export const internalEndings = records<InternalEndingRecord>('internal-endings')
export const objectScopes = records<ObjectScopesRecord>('object-scopes')
export const endpoints = records<EndpointRecord>('endpoints')
export const apiAnswers = records<ApiAnswerRecord>('api-answers')
export const gates = records<GateRecord>('gates')
export const roles = records<RoleRuleRecord>('roles')
export const sources = records<SourceRecord>('sources')

const urls = new Map(sources.map(({ id, url }) => [id, url]))

/** Addresses of the first source ids: the compact form keeps two for a disputed scope, one for everything else. */
export function bestUrls(ids: readonly string[], most: number): string[] {
  return ids.slice(0, most).map((id) => urls.get(id) ?? `no source ${id}`)
}
