module example.com/visitor-token-page

go 1.24
