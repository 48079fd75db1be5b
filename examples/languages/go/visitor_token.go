package main

// #region docs
import (
	"errors"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// VisitorTokenLife is how long a visitor token should be good for.
const VisitorTokenLife = 30 * time.Second

// VisitorUser is the user who is signed in. Empty fields are left out of the token.
type VisitorUser struct {
	ID          string `json:"id"`
	Name        string `json:"name,omitempty"`
	Email       string `json:"email,omitempty"`
	CompanyID   string `json:"companyId,omitempty"`
	CompanyName string `json:"companyName,omitempty"`
}

type visitorClaims struct {
	VisitorUser
	jwt.RegisteredClaims
}

// SignVisitorToken signs the visitor token of the user who is signed in.
func SignVisitorToken(user VisitorUser, expiresIn time.Duration) (string, error) {
	secret := []byte(os.Getenv("ALGOMO_SECRET"))
	if len(secret) < 32 {
		return "", errors.New("ALGOMO_SECRET is missing or shorter than 32 bytes")
	}
	if user.ID == "" {
		return "", errors.New("the user has no id")
	}

	now := time.Now()
	claims := visitorClaims{
		VisitorUser: user,
		RegisteredClaims: jwt.RegisteredClaims{
			IssuedAt:  jwt.NewNumericDate(now),
			ExpiresAt: jwt.NewNumericDate(now.Add(expiresIn)),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

// #endregion
