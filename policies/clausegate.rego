# METADATA
# title: ISMS-P 2.3.2, security in contracts with outside parties
# description: The two answers about one dossier. Every rule is a package of its own below its group.
# scope: subpackages
# schemas:
#   - input: schema.input
package clausegate

import rego.v1

import data.clausegate.lib.assessments
import data.clausegate.lib.findings as found

# METADATA
# title: What is wrong, one finding for each broken rule and subject
# entrypoint: true
findings := found.all_groups

# METADATA
# title: Every rule and subject that was asked, with its answer
# entrypoint: true
assessment := assessments.all_groups
