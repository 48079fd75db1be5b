import json
import sys

from jinja2 import Environment, FileSystemLoader

# As Flask has it for its pages.
environment = Environment(loader=FileSystemLoader("."), autoescape=True)
page = environment.get_template("page.html.jinja")

for line in sys.stdin:
    visitor_token = json.loads(line)["visitorToken"]
    print(json.dumps(page.render(visitor_token=visitor_token)))
