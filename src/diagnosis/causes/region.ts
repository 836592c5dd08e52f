import { stated } from '../stated'

/** The app or account lives in another of HubSpot's data regions than the link's host. */
export const region = stated('region', 'app-developer')
