import json
import sys

from visitor_token import sign_visitor_token

sys.stdin.reconfigure(encoding="utf-8", newline="\n")

try:
    for line in sys.stdin:
        print(sign_visitor_token(json.loads(line)))
except (RuntimeError, ValueError) as error:
    sys.exit(str(error))
