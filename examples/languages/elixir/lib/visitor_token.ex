# #region docs
defmodule VisitorToken do
  @doc """
  Signs the visitor token of the user who is signed in. It expires in `:expires_in` seconds,
  30 unless given.
  """
  def sign(%{} = user, opts \\ []) do
    secret = System.get_env("ALGOMO_SECRET", "")

    if byte_size(secret) < 32 do
      raise "ALGOMO_SECRET is missing or shorter than 32 bytes"
    end

    if user[:id] in [nil, ""] do
      raise ArgumentError, "the user has no id"
    end

    now = System.system_time(:second)

    claims =
      user
      |> Map.take([:name, :email, :companyId, :companyName])
      |> Map.reject(fn {_field, value} -> is_nil(value) end)
      |> Map.merge(%{
        id: to_string(user.id),
        iat: now,
        exp: now + Keyword.get(opts, :expires_in, 30)
      })
      |> Map.new(fn {field, value} -> {Atom.to_string(field), value} end)

    {_modules, token} =
      :jose_jwk.from_oct(secret)
      |> :jose_jwt.sign(%{"alg" => "HS256"}, claims)
      |> :jose_jws.compact()

    token
  end
end
# #endregion
