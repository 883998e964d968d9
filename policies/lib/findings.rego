# All findings of a dossier, from every rule of every group. A rule's package is `clausegate.<group>.<requirement>`.
package clausegate.lib.findings

import rego.v1

all_groups contains finding if some finding in data.clausegate.sel[_].findings

all_groups contains finding if some finding in data.clausegate.agr[_].findings

all_groups contains finding if some finding in data.clausegate.sec[_].findings

all_groups contains finding if some finding in data.clausegate.pii[_].findings

all_groups contains finding if some finding in data.clausegate.dev[_].findings

all_groups contains finding if some finding in data.clausegate.evd[_].findings
